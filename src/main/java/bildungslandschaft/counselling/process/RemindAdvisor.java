package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.CounsellingLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the advisor on the morning of the day the review is due. */
@Component
class RemindAdvisor implements JavaDelegate {

    private final CounsellingLetters letters;

    RemindAdvisor(CounsellingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.remindAdvisor(number);
    }
}
