package bildungslandschaft.rollout.process;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds whoever decides for a biased contact, while there is still time to decide. */
@Component
class RemindDeputy implements JavaDelegate {

    private final TaskReminders reminders;

    RemindDeputy(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        reminders.remind(number, ApproveAsDeputy.class);
    }
}
