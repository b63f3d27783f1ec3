package bildungslandschaft.rollout.process;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the contact that an exit waits to be confirmed while there is still time. */
@Component
class RemindOfExit implements JavaDelegate {

    private final TaskReminders reminders;

    RemindOfExit(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        reminders.remind(number, ConfirmExit.class);
    }
}
