package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.TrainingLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the Kita what it needs to renew its certificate. */
@Component
class GuideReapplication implements JavaDelegate {

    private final TrainingLetters letters;

    GuideReapplication(TrainingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.guideRenewal(number);
    }
}
