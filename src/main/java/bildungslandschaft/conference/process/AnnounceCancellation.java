package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells everybody concerned that the conference does not take place. */
@Component
class AnnounceCancellation implements JavaDelegate {

    private final ConferenceLetters letters;

    AnnounceCancellation(ConferenceLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.announceCancellation(number);
    }
}
