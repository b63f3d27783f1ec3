package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether the invitation can say already what there will be. */
@Component
class CheckProgramme implements JavaDelegate {

    private final ConferencePreparation preparation;

    CheckProgramme(ConferencePreparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(
                Answers.of(ConferenceInvitationProcess.Question.programmeSettled, preparation.programmeSettled(number))
                        .values());
    }
}
