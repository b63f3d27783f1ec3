package bildungslandschaft.conference.process;

import bildungslandschaft.conference.registration.GuestJourney;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the list of who was there. */
@Component
class RecordAttendance implements JavaDelegate {

    private final GuestJourney journey;

    RecordAttendance(GuestJourney journey) {
        this.journey = journey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        journey.closeAttendance(number);
    }
}
