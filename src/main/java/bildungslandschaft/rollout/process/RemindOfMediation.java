package bildungslandschaft.rollout.process;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the contact of the mediation while there is still time to speak with the Traeger. */
@Component
class RemindOfMediation implements JavaDelegate {

    private final TaskReminders reminders;

    RemindOfMediation(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        reminders.remind(number, MediateWithTraeger.class);
    }
}
