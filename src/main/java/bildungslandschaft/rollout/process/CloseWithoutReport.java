package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a municipality that has not told in time what it learnt. */
@Component
class CloseWithoutReport implements JavaDelegate {

    private final MunicipalityRollout municipality;

    CloseWithoutReport(MunicipalityRollout municipality) {
        this.municipality = municipality;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        municipality.closeWithoutReport(number);
    }
}
