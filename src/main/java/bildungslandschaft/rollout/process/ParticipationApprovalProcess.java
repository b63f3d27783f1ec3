package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.TraegerChanged;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code participation-approval}: who decides for a Kita, and what becomes of it. */
@Component
public class ParticipationApprovalProcess {

    public static final String KEY = "participation-approval";

    /** The message after which somebody else decides; named like its start event. */
    static final String TRAEGER_CHANGED = "traegerChanged";

    private final RuntimeService runtime;

    ParticipationApprovalProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        approvalPath,
        approvalDecision
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        countyDecided,
        traegerHeard,
        municipalityDecided,
        approvalReminded,
        deputyDecided,
        approvalPursued,
        pathOpen
    }

    /** Whoever was deciding is no longer asked. */
    @EventListener
    void changePath(TraegerChanged changed) {
        runtime.createMessageCorrelation(TRAEGER_CHANGED)
                .processInstanceBusinessKey(changed.number().value())
                .correlateAll();
    }
}
