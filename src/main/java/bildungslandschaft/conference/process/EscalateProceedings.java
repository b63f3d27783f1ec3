package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceLetters;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells project management that the proceedings are not released; it decides nothing. */
@Component
class EscalateProceedings implements JavaDelegate {

    private final ConferenceLetters letters;

    EscalateProceedings(ConferenceLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.escalateRelease(number, PlanStep.RELEASE_PROCEEDINGS);
    }
}
