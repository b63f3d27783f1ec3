package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaRegistration;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the Kita of its registration. */
@Component
class RemindRegistration implements JavaDelegate {

    private final KitaRegistration registration;

    RemindRegistration(KitaRegistration registration) {
        this.registration = registration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        registration.remind(number);
    }
}
