package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.TraegerApproval;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the independent Traeger for its decision. */
@Component
class AskTraeger implements JavaDelegate {

    private final TraegerApproval approval;

    AskTraeger(TraegerApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        approval.ask(number);
    }
}
