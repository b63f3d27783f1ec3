package bildungslandschaft.rollout.process;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the contact that its experience is wanted once more, before coordination asks. */
@Component
class RemindOfExperienceAgain implements JavaDelegate {

    private final TaskReminders reminders;

    RemindOfExperienceAgain(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        reminders.remindAgain(number, EvaluateExperience.class);
    }
}
