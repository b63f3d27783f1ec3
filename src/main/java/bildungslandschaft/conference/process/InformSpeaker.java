package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerEnd;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whoever was asked that nobody is needed any more. */
@Component
class InformSpeaker implements JavaDelegate {

    private final SpeakerEnd end;

    InformSpeaker(SpeakerEnd end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        end.inform(number);
    }
}
