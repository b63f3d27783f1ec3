package bildungslandschaft.conference.process;

import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.StrandWaived;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code conference-publicity}: what it asks, where it ends. */
@Component
public class ConferencePublicityProcess {

    public static final String KEY = "conference-publicity";

    /** The message with which the strand ends early; named like its start event. */
    static final String PUBLICITY_WAIVED = "publicityWaived";

    private final RuntimeService runtime;

    ConferencePublicityProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        pressRelease
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        pressReleased,
        pressReminded,
        pressEscalated,
        publicityLeftOut
    }

    @EventListener
    void leaveOut(StrandWaived waived) {
        if (waived.strand() == Strand.PUBLICITY) {
            runtime.createMessageCorrelation(PUBLICITY_WAIVED)
                    .processInstanceBusinessKey(waived.number().value())
                    .correlate();
        }
    }
}
