package bildungslandschaft.conference.process;

import bildungslandschaft.conference.registration.GuestJourney;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells who has waited in vain that there is no place. */
@Component
class DeclineGuest implements JavaDelegate {

    private final GuestJourney journey;

    DeclineGuest(GuestJourney journey) {
        this.journey = journey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        journey.decline(number);
    }
}
