package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.CounsellingLetters;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the agreed appointment with a calendar entry. */
@Component
class ConfirmAppointment implements JavaDelegate {

    private final CounsellingLetters letters;

    ConfirmAppointment(CounsellingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        letters.confirmAppointment(number);
    }
}
