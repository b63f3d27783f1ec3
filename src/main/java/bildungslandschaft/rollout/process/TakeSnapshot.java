package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectReview;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records once a month what is reached in each municipality, and whether the project is over. */
@Component
class TakeSnapshot implements JavaDelegate {

    private final ProjectReview review;

    TakeSnapshot(ProjectReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(Answers.of(ProjectRolloutProcess.Question.isOver, review.takeSnapshot(number))
                .values());
    }
}
