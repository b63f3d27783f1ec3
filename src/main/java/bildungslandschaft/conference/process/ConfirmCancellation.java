package bildungslandschaft.conference.process;

import bildungslandschaft.conference.registration.GuestJourney;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Confirms that the guest does not come. */
@Component
class ConfirmCancellation implements JavaDelegate {

    private final GuestJourney journey;

    ConfirmCancellation(GuestJourney journey) {
        this.journey = journey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        journey.confirmCancellation(number);
    }
}
