package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.CounsellingLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the client that the request has arrived, with its number and a link to withdraw it. */
@Component
class AcknowledgeRequest implements JavaDelegate {

    private final CounsellingLetters letters;

    AcknowledgeRequest(CounsellingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.acknowledge(number);
    }
}
