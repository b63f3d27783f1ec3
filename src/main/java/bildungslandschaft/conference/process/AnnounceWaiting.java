package bildungslandschaft.conference.process;

import bildungslandschaft.conference.process.ConferenceRegistrationProcess.Question;
import bildungslandschaft.conference.registration.GuestJourney;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the guest of the waiting list, unless a place has become free meanwhile. */
@Component
class AnnounceWaiting implements JavaDelegate {

    private final GuestJourney journey;

    AnnounceWaiting(GuestJourney journey) {
        this.journey = journey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariable(Question.placeFound.name(), journey.announceWaiting(number));
    }
}
