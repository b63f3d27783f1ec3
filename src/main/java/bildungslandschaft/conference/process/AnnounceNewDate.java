package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells everybody concerned on which day the conference takes place now. */
@Component
class AnnounceNewDate implements JavaDelegate {

    private final ConferenceLetters letters;

    AnnounceNewDate(ConferenceLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.announceNewDate(number);
    }
}
