package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.Certification;
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

/** Coordination notes what the foundation has answered. */
@Component
class RecordResult implements UserTask<RecordResult.Input> {

    private final Certification certification;
    private final TrainingBriefing briefing;

    RecordResult(Certification certification, TrainingBriefing briefing) {
        this.certification = certification;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.factsOf(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        switch (input.result()) {
            case CERTIFIED -> certification.award(number, Objects.requireNonNull(input.certifiedOn()), actor);
            case IMPROVE -> certification.refuse(number, true, actor);
            case REJECTED -> certification.refuse(number, false, actor);
        }
        return Answers.of(KitaCertificationProcess.Question.isCertified, input.result() == Outcome.CERTIFIED);
    }

    @Override
    public String ifNothingHappens() {
        return "Solange gilt die Kita nicht als zertifiziert.";
    }

    @Override
    public String done(Input input) {
        return switch (input.result()) {
            case CERTIFIED -> "Die Kommune gibt jetzt die Übergabe der Plakette frei.";
            case IMPROVE, REJECTED -> "Als Nächstes sprechen Sie wieder mit der Kita.";
        };
    }

    /** What the foundation has decided. */
    enum Outcome {
        CERTIFIED,
        IMPROVE,
        REJECTED
    }

    record Input(Outcome result, @Nullable LocalDate certifiedOn) {}
}
