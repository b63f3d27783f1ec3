package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.TrainingLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the Kita that its certificate expires in half a year. */
@Component
class AnnounceExpiry implements JavaDelegate {

    private final TrainingLetters letters;

    AnnounceExpiry(TrainingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.announceExpiry(number);
    }
}
