package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds management of the proceedings, which nobody else can release. */
@Component
class RemindOfProceedings implements JavaDelegate {

    private final ConferenceLetters letters;

    RemindOfProceedings(ConferenceLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.remindOfProceedings(number);
    }
}
