package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceFollowUp;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Publishes what management has released. */
@Component
class PublishProceedings implements JavaDelegate {

    private final ConferenceFollowUp followUp;

    PublishProceedings(ConferenceFollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        followUp.publish(number);
    }
}
