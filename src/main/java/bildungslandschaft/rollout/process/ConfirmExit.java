package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The contact confirms that a Kita has left, and says why. */
@Component
class ConfirmExit implements UserTask<ConfirmExit.Input> {

    private final KitaRollout rollout;
    private final KitaBriefing briefing;

    ConfirmExit(KitaRollout rollout, KitaBriefing briefing) {
        this.rollout = rollout;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.reasons();
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.confirmExit(number, input.reason(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Dann fragt die Koordination nach. Die Kita ist auch ohne Ihre Bestätigung ausgestiegen; es fehlt nur der Grund.";
    }

    @Override
    public String done(Input input) {
        return "Der Ausstieg ist bestätigt.";
    }

    record Input(DeclineReason reason) {}
}
