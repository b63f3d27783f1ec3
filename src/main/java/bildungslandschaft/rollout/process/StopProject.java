package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends what a stopped project has begun in the municipalities. */
@Component
class StopProject implements JavaDelegate {

    private final ProjectRollout rollout;

    StopProject(ProjectRollout rollout) {
        this.rollout = rollout;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        rollout.stopUnits(number);
    }
}
