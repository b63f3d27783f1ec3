package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.Recertification;
import bildungslandschaft.rollout.TrainingBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination checks whether the staff have learnt enough in the last two years. */
@Component
class CheckTraining implements UserTask<CheckTraining.Input> {

    private final Recertification recertification;
    private final TrainingBriefing briefing;

    CheckTraining(Recertification recertification, TrainingBriefing briefing) {
        this.recertification = recertification;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.factsOf(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        var current = input.outcome() == Outcome.CURRENT;
        recertification.checked(number, current, actor);
        return Answers.of(RecertificationProcess.Question.trainingCurrent, current);
    }

    @Override
    public String ifNothingHappens() {
        return "Das Zertifikat läuft zu seinem Datum ab.";
    }

    @Override
    public String done(Input input) {
        return switch (input.outcome()) {
            case CURRENT -> "Die Kita bekommt jetzt den Leitfaden zur Erneuerung.";
            case MISSING -> "Wir suchen der Kita einen Platz in einem Workshop.";
        };
    }

    /** Whether the training is still current. */
    enum Outcome {
        CURRENT,
        MISSING
    }

    record Input(Outcome outcome) {}
}
