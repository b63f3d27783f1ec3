package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ContactResponded;
import bildungslandschaft.rollout.KitaApproval;
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

    /** The message after which coordination need not ask any more; named like its event. */
    static final String CONTACT_RESPONDED = "contactResponded";

    private final RuntimeService runtime;
    private final KitaApproval approval;

    ParticipationApprovalProcess(RuntimeService runtime, KitaApproval approval) {
        this.runtime = runtime;
        this.approval = approval;
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
        pursuitSettled,
        pathOpen
    }

    /** Whoever was deciding is no longer asked. */
    @EventListener
    void changePath(TraegerChanged changed) {
        runtime.createMessageCorrelation(TRAEGER_CHANGED)
                .processInstanceBusinessKey(changed.number().value())
                .correlateAll();
    }

    /** Coordination's task is closed if there is one; what began before there was this message keeps it. */
    @EventListener
    void settlePursuit(ContactResponded responded) {
        var settled = runtime.createMessageCorrelation(CONTACT_RESPONDED)
                .processInstanceBusinessKey(responded.number().value())
                .correlateAllWithResult();
        if (!settled.isEmpty()) {
            approval.pursuitSettled(responded.number());
        }
    }
}
