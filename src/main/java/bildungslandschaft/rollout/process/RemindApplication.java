package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.TrainingLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the Kita that it wanted to apply. */
@Component
class RemindApplication implements JavaDelegate {

    private final TrainingLetters letters;

    RemindApplication(TrainingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.remindApplication(number);
    }
}
