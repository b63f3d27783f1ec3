package bildungslandschaft.conference.process;

import bildungslandschaft.conference.registration.GuestJourney;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the guest that the conference does not take place. */
@Component
class AnnounceCallingOff implements JavaDelegate {

    private final GuestJourney journey;

    AnnounceCallingOff(GuestJourney journey) {
        this.journey = journey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        journey.callOff(number);
    }
}
