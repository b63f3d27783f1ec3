package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.Recertification;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the certificate has expired. */
@Component
class ExpireCertificate implements JavaDelegate {

    private final Recertification recertification;

    ExpireCertificate(Recertification recertification) {
        this.recertification = recertification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        recertification.expire(number);
    }
}
