package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination looks at a Kita for which the table gives no answer. */
@Component
class CheckTargetGroup implements UserTask<CheckTargetGroup.Input> {

    private final KitaRollout rollout;
    private final KitaBriefing briefing;

    CheckTargetGroup(KitaRollout rollout, KitaBriefing briefing) {
        this.rollout = rollout;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forTargetGroup(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        boolean targeted = input.targeted() == Outcome.YES;
        rollout.confirmTargetGroup(number, targeted, actor);
        return Answers.of(KitaRolloutProcess.Question.isTargeted, targeted);
    }

    @Override
    public String done(Input input) {
        return input.targeted() == Outcome.YES
                ? "Die Kita wird jetzt gefragt."
                : "Die Kita gehört nicht zur Zielgruppe und wird nicht gefragt.";
    }

    /** Whether the project is for this Kita. */
    enum Outcome {
        YES,
        NO
    }

    record Input(Outcome targeted) {}
}
