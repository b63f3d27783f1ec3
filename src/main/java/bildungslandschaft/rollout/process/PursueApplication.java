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

/** Coordination notes whether the Kita has applied at the foundation. */
@Component
class PursueApplication implements UserTask<PursueApplication.Input> {

    private final Certification certification;
    private final TrainingBriefing briefing;

    PursueApplication(Certification certification, TrainingBriefing briefing) {
        this.certification = certification;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.factsOf(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        switch (input.outcome()) {
            case APPLIED -> certification.apply(number, Objects.requireNonNull(input.appliedOn()), actor);
            case GIVEN_UP -> certification.giveUp(number, actor);
        }
        return Answers.of(KitaCertificationProcess.Question.hasApplied, input.outcome() == Outcome.APPLIED);
    }

    @Override
    public String ifNothingHappens() {
        return "Nach einem Monat erinnern wir die Kita.";
    }

    @Override
    public String done(Input input) {
        return switch (input.outcome()) {
            case APPLIED -> "Die Bewerbung ist festgehalten. Als Nächstes antwortet die Stiftung.";
            case GIVEN_UP -> "Die Kita nimmt ohne Zertifikat teil.";
        };
    }

    /** Whether the Kita wants a certificate. */
    enum Outcome {
        APPLIED,
        GIVEN_UP
    }

    record Input(Outcome outcome, @Nullable LocalDate appliedOn) {}
}
