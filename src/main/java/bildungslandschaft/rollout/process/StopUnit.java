package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the Kitas of a municipality when its project is stopped. */
@Component
class StopUnit implements JavaDelegate {

    private final MunicipalityRollout municipality;

    StopUnit(MunicipalityRollout municipality) {
        this.municipality = municipality;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        municipality.stopKitas(number);
    }
}
