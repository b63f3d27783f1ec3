package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Management has signed the agreement with the partner. */
@Component
class SignAgreement implements UserTask<SignAgreement.Input> {

    private final ProjectRollout rollout;

    SignAgreement(ProjectRollout rollout) {
        this.rollout = rollout;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.sign(number, input.signedOn(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Kooperation ist vereinbart.";
    }

    record Input(LocalDate signedOn) {}
}
