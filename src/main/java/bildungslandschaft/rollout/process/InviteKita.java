package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the Kita whether it wants to take part. */
@Component
class InviteKita implements JavaDelegate {

    private final KitaEnquiry enquiry;

    InviteKita(KitaEnquiry enquiry) {
        this.enquiry = enquiry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        enquiry.invite(number);
    }
}
