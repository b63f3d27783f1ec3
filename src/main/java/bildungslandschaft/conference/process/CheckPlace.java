package bildungslandschaft.conference.process;

import bildungslandschaft.conference.process.ConferenceRegistrationProcess.Question;
import bildungslandschaft.conference.registration.GuestJourney;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether the guest has a place. */
@Component
class CheckPlace implements JavaDelegate {

    private final GuestJourney journey;

    CheckPlace(GuestJourney journey) {
        this.journey = journey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariable(Question.placeFree.name(), journey.hasPlace(number));
    }
}
