package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.RequestReceived;
import bildungslandschaft.counselling.RequestWithdrawn;
import bildungslandschaft.workflow.Variables;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code counselling-request}: how it starts, what it asks, where it ends. */
@Component
public class CounsellingProcess {

    public static final String KEY = "counselling-request";

    /** The message that ends a case early; named like its start event. */
    static final String REQUEST_WITHDRAWN = "requestWithdrawn";

    private final RuntimeService runtime;

    CounsellingProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        advisorFound,
        reviewOutcome,
        wasReferred
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        advisorReminded,
        clientReferred,
        counsellingClosed,
        withdrawalConfirmed
    }

    @EventListener
    void start(RequestReceived request) {
        Map<String, Object> pointers = new HashMap<>();
        pointers.put(Variables.UNIT, request.unit());
        runtime.startProcessInstanceByKey(KEY, request.number().value(), pointers);
    }

    @EventListener
    void withdraw(RequestWithdrawn withdrawn) {
        runtime.createMessageCorrelation(REQUEST_WITHDRAWN)
                .processInstanceBusinessKey(withdrawn.number().value())
                .correlate();
    }
}
