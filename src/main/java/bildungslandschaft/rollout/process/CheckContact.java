package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether the municipality has a contact who can release its plan. */
@Component
class CheckContact implements JavaDelegate {

    private final MunicipalityRollout municipality;

    CheckContact(MunicipalityRollout municipality) {
        this.municipality = municipality;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(
                Answers.of(MunicipalityRolloutProcess.Question.contactPresent, municipality.checkContact(number))
                        .values());
    }
}
