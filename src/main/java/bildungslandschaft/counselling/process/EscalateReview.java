package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes an unseen request back to coordination. */
@Component
class EscalateReview implements JavaDelegate {

    private final Counselling counselling;

    EscalateReview(Counselling counselling) {
        this.counselling = counselling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        counselling.escalate(number);
    }
}
