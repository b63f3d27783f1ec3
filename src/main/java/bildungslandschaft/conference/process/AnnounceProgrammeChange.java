package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerEnd;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns what takes the place of a lost part. */
@Component
class AnnounceProgrammeChange implements JavaDelegate {

    private final SpeakerEnd end;

    AnnounceProgrammeChange(SpeakerEnd end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        end.announceChange(number);
    }
}
