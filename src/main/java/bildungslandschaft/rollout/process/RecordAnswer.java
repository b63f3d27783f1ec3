package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.process.KitaRolloutProcess.Question;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Acts upon what the Kita has answered, or has not. */
@Component
class RecordAnswer implements JavaDelegate {

    private final KitaEnquiry enquiry;

    RecordAnswer(KitaEnquiry enquiry) {
        this.enquiry = enquiry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var answer = enquiry.evaluate(number);
        var answers = Answers.of(Question.hasAnswered, answer.isPresent());
        execution.setVariables(answer.map(said -> answers.and(Question.kitaAnswer, said))
                .orElse(answers)
                .values());
    }
}
