package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerDocuments;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks a speaker again for what is still missing. */
@Component
class RemindOfDocuments implements JavaDelegate {

    private final SpeakerDocuments documents;

    RemindOfDocuments(SpeakerDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        documents.remind(number);
    }
}
