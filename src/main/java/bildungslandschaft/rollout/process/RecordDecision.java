package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.process.KitaRolloutProcess.Question;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Acts upon the decision about the Kita; where there is none, it does not take part. */
@Component
class RecordDecision implements JavaDelegate {

    private final KitaApproval approval;

    RecordDecision(KitaApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(
                Answers.of(Question.decision, approval.evaluate(number)).values());
    }
}
