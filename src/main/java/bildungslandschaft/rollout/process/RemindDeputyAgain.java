package bildungslandschaft.rollout.process;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds whoever decides for a biased contact once more, before coordination asks. */
@Component
class RemindDeputyAgain implements JavaDelegate {

    private final TaskReminders reminders;

    RemindDeputyAgain(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        reminders.remindAgain(number, ApproveAsDeputy.class);
    }
}
