package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerDocuments;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells project management that a speaker has sent nothing. */
@Component
class EscalateDocuments implements JavaDelegate {

    private final SpeakerDocuments documents;

    EscalateDocuments(SpeakerDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        documents.escalate(number);
    }
}
