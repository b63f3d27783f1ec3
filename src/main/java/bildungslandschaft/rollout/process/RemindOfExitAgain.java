package bildungslandschaft.rollout.process;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the contact that an exit waits to be confirmed once more, before coordination asks. */
@Component
class RemindOfExitAgain implements JavaDelegate {

    private final TaskReminders reminders;

    RemindOfExitAgain(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        reminders.remindAgain(number, ConfirmExit.class);
    }
}
