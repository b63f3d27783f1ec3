package bildungslandschaft.conference.process;

import bildungslandschaft.conference.process.ConferenceRegistrationProcess.Question;
import bildungslandschaft.conference.registration.GuestJourney;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Confirms the place, with an entry for the calendar. */
@Component
class ConfirmPlace implements JavaDelegate {

    private final GuestJourney journey;

    ConfirmPlace(GuestJourney journey) {
        this.journey = journey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariable(Question.needsSupport.name(), journey.confirm(number));
    }
}
