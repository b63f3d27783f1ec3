package bildungslandschaft.conference.process;

import bildungslandschaft.conference.registration.GuestJourney;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the guest of another day or place, and lets what waits for the day follow. */
@Component
class AnnounceChange implements JavaDelegate {

    private final GuestJourney journey;

    AnnounceChange(GuestJourney journey) {
        this.journey = journey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        journey.followChange(number);
    }
}
