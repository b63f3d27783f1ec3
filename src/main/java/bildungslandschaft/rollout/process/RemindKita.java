package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the Kita that its answer is awaited. */
@Component
class RemindKita implements JavaDelegate {

    private final KitaEnquiry enquiry;

    RemindKita(KitaEnquiry enquiry) {
        this.enquiry = enquiry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        enquiry.remind(number);
    }
}
