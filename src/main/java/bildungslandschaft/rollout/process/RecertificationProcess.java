package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.CertificateExpiring;
import bildungslandschaft.rollout.RecertificationEnded;
import bildungslandschaft.workflow.FixedTimers;
import bildungslandschaft.workflow.Variables;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code recertification}: how it starts, what it asks, where it ends. */
@Component
public class RecertificationProcess implements FixedTimers {

    public static final String KEY = "recertification";

    /** The message that ends a renewal early; named like its start event. */
    static final String RECERTIFICATION_ENDED = "recertificationEnded";

    private final RuntimeService runtime;

    RecertificationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        trainingCurrent,
        isRenewed
    }

    /** The states in which the process can end. */
    enum End {
        certificateLapsed,
        certificateRenewed,
        recertificationDropped,
        renewalRefused
    }

    /** A certificate expires on its day, whatever is agreed about the task. */
    @Override
    public Set<String> events() {
        return Set.of("certificateExpired");
    }

    @EventListener
    void start(CertificateExpiring expiring) {
        runtime.startProcessInstanceByKey(KEY, expiring.number().value(), Map.of(Variables.UNIT, expiring.unit()));
    }

    /** The renewal may be over already: refused, or its certificate expired. */
    @EventListener
    void drop(RecertificationEnded ended) {
        runtime.createMessageCorrelation(RECERTIFICATION_ENDED)
                .processInstanceBusinessKey(ended.number().value())
                .correlateAll();
    }
}
