package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectReview;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the monthly report, and says whether the project is too far below its plan. */
@Component
class SendReport implements JavaDelegate {

    private final ProjectReview review;

    SendReport(ProjectReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(Answers.of(ProjectRolloutProcess.Question.offTrack, review.report(number))
                .values());
    }
}
