package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.DeputyApproval;
import bildungslandschaft.rollout.process.DeputyApprovalProcess.Question;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks for somebody else in the municipality who may decide. */
@Component
class FindDeputy implements JavaDelegate {

    private final DeputyApproval deputies;

    FindDeputy(DeputyApproval deputies) {
        this.deputies = deputies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var deputy = deputies.find(number);
        var found = Answers.of(Question.deputyFound, deputy.isPresent());
        execution.setVariables(deputy.map(found::andResponsible).orElse(found).values());
    }
}
