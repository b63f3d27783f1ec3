package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the registration, so that the tables can be filled. */
@Component
class CloseRegistration implements JavaDelegate {

    private final ConferencePreparation preparation;

    CloseRegistration(ConferencePreparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        preparation.closeRegistration(number);
    }
}
