package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the Kitas of the municipality that the project is for on its list. */
@Component
class ListKitas implements JavaDelegate {

    private final MunicipalityRollout municipality;

    ListKitas(MunicipalityRollout municipality) {
        this.municipality = municipality;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        municipality.listKitas(number);
    }
}
