package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.PlanDecisions;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the Kitas of the next wave in line. */
@Component
class ReleaseWave implements JavaDelegate {

    private final PlanDecisions decisions;

    ReleaseWave(PlanDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(Answers.of(MunicipalityRolloutProcess.Question.moreWaves, decisions.releaseWave(number))
                .values());
    }
}
