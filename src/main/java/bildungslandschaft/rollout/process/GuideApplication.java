package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.TrainingLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the Kita what it needs to apply at the foundation. */
@Component
class GuideApplication implements JavaDelegate {

    private final TrainingLetters letters;

    GuideApplication(TrainingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.guideApplication(number);
    }
}
