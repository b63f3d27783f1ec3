package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the registration once the invitation is out. */
@Component
class OpenRegistration implements JavaDelegate {

    private final ConferencePreparation preparation;

    OpenRegistration(ConferencePreparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        preparation.openRegistration(number);
    }
}
