package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.Certification;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the certificate with its last day and invites to the handover. */
@Component
class KeepCertificate implements JavaDelegate {

    private final Certification certification;

    KeepCertificate(Certification certification) {
        this.certification = certification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        certification.keep(number);
    }
}
