package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.TargetGroup;
import bildungslandschaft.rollout.process.KitaRolloutProcess.Question;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the decision table say whether the project is for this Kita, or whether somebody has to look. */
@Component
class DetermineTargetGroup implements JavaDelegate {

    private final KitaRollout rollout;

    DetermineTargetGroup(KitaRollout rollout) {
        this.rollout = rollout;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var found = rollout.determineTargetGroup(number);
        execution.setVariables(Answers.of(Question.needsCheck, found == TargetGroup.CHECK)
                .and(Question.isTargeted, found == TargetGroup.YES)
                .values());
    }
}
