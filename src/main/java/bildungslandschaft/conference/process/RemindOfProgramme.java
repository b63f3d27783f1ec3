package bildungslandschaft.conference.process;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds management of the programme, without which nobody can be invited. */
@Component
class RemindOfProgramme implements JavaDelegate {

    private final TaskReminders reminders;

    RemindOfProgramme(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        reminders.remind(number, ReleaseProgramme.class);
    }
}
