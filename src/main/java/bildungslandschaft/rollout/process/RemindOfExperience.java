package bildungslandschaft.rollout.process;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the contact that its experience is wanted while there is still time to tell it. */
@Component
class RemindOfExperience implements JavaDelegate {

    private final TaskReminders reminders;

    RemindOfExperience(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        reminders.remind(number, EvaluateExperience.class);
    }
}
