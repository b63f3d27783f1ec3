package bildungslandschaft.conference.process;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds management of team and budget, without which nothing can begin. */
@Component
class RemindOfBudget implements JavaDelegate {

    private final TaskReminders reminders;

    RemindOfBudget(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        reminders.remind(number, ReleaseBudget.class);
    }
}
