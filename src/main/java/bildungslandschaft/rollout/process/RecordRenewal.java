package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.Recertification;
import bildungslandschaft.rollout.TrainingBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination notes whether the foundation has renewed the certificate. */
@Component
class RecordRenewal implements UserTask<RecordRenewal.Input> {

    private final Recertification recertification;
    private final TrainingBriefing briefing;

    RecordRenewal(Recertification recertification, TrainingBriefing briefing) {
        this.recertification = recertification;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.factsOf(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        switch (input.outcome()) {
            case RENEWED -> recertification.renewed(number, Objects.requireNonNull(input.renewedOn()), actor);
            case REFUSED -> recertification.refused(number, actor);
        }
        return Answers.of(RecertificationProcess.Question.isRenewed, input.outcome() == Outcome.RENEWED);
    }

    @Override
    public String ifNothingHappens() {
        return "Das Zertifikat läuft zu seinem Datum ab.";
    }

    @Override
    public String done(Input input) {
        return switch (input.outcome()) {
            case RENEWED -> "Das Zertifikat ist erneuert.";
            case REFUSED -> "Die Kita behält ihr Zertifikat bis zu seinem Ablauf.";
        };
    }

    /** What the foundation has decided. */
    enum Outcome {
        RENEWED,
        REFUSED
    }

    record Input(Outcome outcome, @Nullable LocalDate renewedOn) {}
}
