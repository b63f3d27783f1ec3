package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerSearch;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds whoever was asked and has not answered. */
@Component
class RemindSpeaker implements JavaDelegate {

    private final SpeakerSearch search;

    RemindSpeaker(SpeakerSearch search) {
        this.search = search;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        search.remind(number);
    }
}
