package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaAnswered;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code kita-enquiry}, which {@code kita-rollout} calls to ask a Kita. */
@Component
public class KitaEnquiryProcess {

    public static final String KEY = "kita-enquiry";

    /** The message that ends the asking; named like its start event. */
    static final String KITA_ANSWERED = "kitaAnswered";

    private final RuntimeService runtime;

    KitaEnquiryProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        kitaReached
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        addressReminded,
        answerTaken,
        silenceClarified,
        answerReceived
    }

    /** A second answer, before the first is acted upon, finds nobody asking any more; the file has taken it. */
    @EventListener
    void takeAnswer(KitaAnswered answered) {
        runtime.createMessageCorrelation(KITA_ANSWERED)
                .processInstanceBusinessKey(answered.number().value())
                .correlateAll();
    }
}
