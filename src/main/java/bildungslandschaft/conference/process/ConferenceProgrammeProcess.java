package bildungslandschaft.conference.process;

import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.StrandWaived;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code conference-programme}: what it asks, where it ends. */
@Component
public class ConferenceProgrammeProcess {

    public static final String KEY = "conference-programme";

    /** The message with which the strand ends early; named like its start event. */
    static final String PROGRAMME_WAIVED = "programmeWaived";

    private final RuntimeService runtime;

    ConferenceProgrammeProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        programmeRelease
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        programmeReleased,
        programmeReminded,
        programmeEscalated,
        programmeLeftOut
    }

    @EventListener
    void leaveOut(StrandWaived waived) {
        if (waived.strand() == Strand.PROGRAMME) {
            runtime.createMessageCorrelation(PROGRAMME_WAIVED)
                    .processInstanceBusinessKey(waived.number().value())
                    .correlate();
        }
    }
}
