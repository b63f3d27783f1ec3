package bildungslandschaft.conference.process;

import bildungslandschaft.conference.registration.RegistrationWatch;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts once a week who has registered, and whether somebody has to be invited once more. */
@Component
class CountRegistrations implements JavaDelegate {

    private final RegistrationWatch watch;

    CountRegistrations(RegistrationWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(
                Answers.of(RegistrationWatchProcess.Question.needsRecruiting, watch.needsRecruiting(number))
                        .values());
    }
}
