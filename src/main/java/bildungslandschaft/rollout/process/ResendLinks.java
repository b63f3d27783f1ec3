package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.AskedPeople;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the new head of a Kita what the former one has not answered. */
@Component
class ResendLinks implements JavaDelegate {

    private final AskedPeople people;

    ResendLinks(AskedPeople people) {
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        people.resend(number);
    }
}
