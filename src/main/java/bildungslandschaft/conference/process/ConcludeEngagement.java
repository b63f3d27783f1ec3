package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerEnd;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the file once the day is over. */
@Component
class ConcludeEngagement implements JavaDelegate {

    private final SpeakerEnd end;

    ConcludeEngagement(SpeakerEnd end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        end.conclude(number);
    }
}
