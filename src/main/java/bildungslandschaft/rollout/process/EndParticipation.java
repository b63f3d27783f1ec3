package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes back what was open for a Kita that is no longer in the project. */
@Component
class EndParticipation implements JavaDelegate {

    private final KitaRollout rollout;

    EndParticipation(KitaRollout rollout) {
        this.rollout = rollout;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        rollout.close(number);
    }
}
