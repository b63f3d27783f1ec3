package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerDocuments;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks a speaker for title, summary, rights and technology. */
@Component
class RequestDocuments implements JavaDelegate {

    private final SpeakerDocuments documents;

    RequestDocuments(SpeakerDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        documents.request(number);
    }
}
