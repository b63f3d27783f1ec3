package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceLetters;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells project management that the press release is not released; it decides nothing. */
@Component
class EscalatePress implements JavaDelegate {

    private final ConferenceLetters letters;

    EscalatePress(ConferenceLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.escalateRelease(number, PlanStep.RELEASE_PRESS);
    }
}
