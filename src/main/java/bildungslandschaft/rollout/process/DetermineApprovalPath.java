package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.process.ParticipationApprovalProcess.Question;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the decision table say who decides for this Kita. */
@Component
class DetermineApprovalPath implements JavaDelegate {

    private final KitaApproval approval;

    DetermineApprovalPath(KitaApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(Answers.of(Question.approvalPath, approval.determinePath(number))
                .values());
    }
}
