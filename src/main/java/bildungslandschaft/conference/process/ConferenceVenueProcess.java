package bildungslandschaft.conference.process;

import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.StrandWaived;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code conference-venue}: where it ends. */
@Component
public class ConferenceVenueProcess {

    public static final String KEY = "conference-venue";

    /** The message with which the strand ends early; named like its start event. */
    static final String VENUE_WAIVED = "venueWaived";

    private final RuntimeService runtime;

    ConferenceVenueProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        venueReady,
        venueWarned,
        venueLeftOut
    }

    @EventListener
    void leaveOut(StrandWaived waived) {
        if (waived.strand() == Strand.VENUE) {
            runtime.createMessageCorrelation(VENUE_WAIVED)
                    .processInstanceBusinessKey(waived.number().value())
                    .correlate();
        }
    }
}
