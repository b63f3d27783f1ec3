package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Coordination brings the Kita its material. */
@Component
class HandOverMaterial implements UserTask<HandOverMaterial.Input> {

    private final KitaRollout rollout;

    HandOverMaterial(KitaRollout rollout) {
        this.rollout = rollout;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.handOverMaterial(number, input.handedOverOn(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Übergabe ist festgehalten.";
    }

    record Input(LocalDate handedOverOn) {}
}
