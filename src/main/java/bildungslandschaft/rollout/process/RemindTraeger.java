package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.TraegerApproval;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the independent Traeger of its decision. */
@Component
class RemindTraeger implements JavaDelegate {

    private final TraegerApproval approval;

    RemindTraeger(TraegerApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        approval.remind(number);
    }
}
