package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerFees;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells project management that a fee waits for its approval. */
@Component
class EscalateFee implements JavaDelegate {

    private final SpeakerFees fees;

    EscalateFee(SpeakerFees fees) {
        this.fees = fees;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        fees.escalate(number);
    }
}
