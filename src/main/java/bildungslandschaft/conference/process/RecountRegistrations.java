package bildungslandschaft.conference.process;

import bildungslandschaft.conference.registration.RegistrationWatch;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts again while coordination recruits: whether that is still needed. */
@Component
class RecountRegistrations implements JavaDelegate {

    private final RegistrationWatch watch;

    RecountRegistrations(RegistrationWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(
                Answers.of(GuestRecruitingProcess.Question.stillNeedsRecruiting, watch.stillNeedsRecruiting(number))
                        .values());
    }
}
