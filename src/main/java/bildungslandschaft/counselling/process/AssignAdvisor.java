package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.process.CounsellingProcess.Question;
import bildungslandschaft.directory.Person;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the decision table, the directory and the load say whose case this is. */
@Component
class AssignAdvisor implements JavaDelegate {

    private final Counselling counselling;

    AssignAdvisor(Counselling counselling) {
        this.counselling = counselling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var advisor = counselling.assign(number);
        var answers = Answers.of(Question.advisorFound, advisor.isPresent());
        execution.setVariables(advisor.map(Person::login)
                .map(answers::andResponsible)
                .orElse(answers)
                .values());
    }
}
