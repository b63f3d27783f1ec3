package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerFees;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds management of a fee, which nobody else can approve. */
@Component
class RemindOfFee implements JavaDelegate {

    private final SpeakerFees fees;

    RemindOfFee(SpeakerFees fees) {
        this.fees = fees;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        fees.remind(number);
    }
}
