package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.CounsellingClosing;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the codes of the case without any way back to the person. */
@Component
class RecordStatistics implements JavaDelegate {

    private final CounsellingClosing closing;

    RecordStatistics(CounsellingClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        closing.recordStatistics(number);
    }
}
