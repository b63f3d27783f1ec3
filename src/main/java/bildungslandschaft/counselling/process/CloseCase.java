package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.CounsellingClosing;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the case and sets the day on which its file is deleted. */
@Component
class CloseCase implements JavaDelegate {

    private final CounsellingClosing closing;

    CloseCase(CounsellingClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(Answers.of(CounsellingProcess.Question.wasReferred, closing.close(number))
                .values());
    }
}
