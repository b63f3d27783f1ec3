package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.CounsellingLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the client that the request is withdrawn and when its data are deleted. */
@Component
class ConfirmWithdrawal implements JavaDelegate {

    private final CounsellingLetters letters;

    ConfirmWithdrawal(CounsellingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.confirmWithdrawal(number);
    }
}
