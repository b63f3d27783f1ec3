package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.CounsellingClosing;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a withdrawn request: statistics, closing, date of deletion. */
@Component
class CloseWithdrawn implements JavaDelegate {

    private final CounsellingClosing closing;

    CloseWithdrawn(CounsellingClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        closing.recordStatistics(number);
        closing.close(number);
    }
}
