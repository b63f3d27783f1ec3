package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.TraegerDecided;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code traeger-decision}, called where an independent Traeger decides. */
@Component
public class TraegerDecisionProcess {

    public static final String KEY = "traeger-decision";

    /** The message that ends the asking; named like its start event. */
    static final String TRAEGER_DECIDED = "traegerDecided";

    private final RuntimeService runtime;

    TraegerDecisionProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        mediationDone,
        mediationReminded,
        mediationPursued,
        decisionReceived
    }

    /** Whatever step the asking has come to, it is over. */
    @EventListener
    void takeDecision(TraegerDecided decided) {
        runtime.createMessageCorrelation(TRAEGER_DECIDED)
                .processInstanceBusinessKey(decided.number().value())
                .correlateAll();
    }
}
