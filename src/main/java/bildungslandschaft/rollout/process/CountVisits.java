package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaTraining;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the visits of the last two years against what a Kita of this size needs. */
@Component
class CountVisits implements JavaDelegate {

    private final KitaTraining training;

    CountVisits(KitaTraining training) {
        this.training = training;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(
                Answers.of(KitaCertificationProcess.Question.trainingSufficient, training.isSufficient(number))
                        .values());
    }
}
