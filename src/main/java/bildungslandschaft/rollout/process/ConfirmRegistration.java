package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaRegistration;
import bildungslandschaft.rollout.process.KitaRolloutProcess.Question;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Confirms the registration, from which on the Kita counts as reached. */
@Component
class ConfirmRegistration implements JavaDelegate {

    private final KitaRegistration registration;

    ConfirmRegistration(KitaRegistration registration) {
        this.registration = registration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(
                Answers.of(Question.isRegistered, registration.confirm(number)).values());
    }
}
