package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerSearch;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks somebody by mail, as far as there is an address. */
@Component
class RequestSpeaker implements JavaDelegate {

    private final SpeakerSearch search;

    RequestSpeaker(SpeakerSearch search) {
        this.search = search;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(Answers.of(SpeakerRequestProcess.Question.speakerReached, search.request(number))
                .values());
    }
}
