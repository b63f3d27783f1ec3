package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaRegistration;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the Kita for its binding registration. */
@Component
class RequestRegistration implements JavaDelegate {

    private final KitaRegistration registration;

    RequestRegistration(KitaRegistration registration) {
        this.registration = registration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        registration.request(number);
    }
}
