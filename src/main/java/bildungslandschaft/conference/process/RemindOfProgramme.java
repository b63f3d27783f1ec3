package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds management of the programme, which nobody else can release. */
@Component
class RemindOfProgramme implements JavaDelegate {

    private final ConferenceLetters letters;

    RemindOfProgramme(ConferenceLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.remindOfProgramme(number);
    }
}
