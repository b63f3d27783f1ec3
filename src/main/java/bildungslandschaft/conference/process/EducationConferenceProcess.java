package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceCancelled;
import bildungslandschaft.conference.ConferenceDateMoved;
import bildungslandschaft.conference.ConferencePlanned;
import bildungslandschaft.conference.VenueLost;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code education-conference}: how it starts, what it asks, where it ends. */
@Component
public class EducationConferenceProcess {

    public static final String KEY = "education-conference";

    /** The messages of its event sub-processes; each is named like the event that catches it. */
    static final String DATE_MOVED = "dateMoved";

    static final String VENUE_LOST = "venueLost";

    static final String CONFERENCE_CANCELLED = "conferenceCancelled";

    private final RuntimeService runtime;

    EducationConferenceProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        conferenceResolution,
        substitute
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        conferenceSuspended,
        conferenceCompleted,
        venueReplaced,
        newDateAnnounced,
        cancellationAnnounced
    }

    @EventListener
    void start(ConferencePlanned conference) {
        runtime.startProcessInstanceByKey(KEY, conference.number().value());
    }

    @EventListener
    void announce(ConferenceDateMoved conference) {
        runtime.createMessageCorrelation(DATE_MOVED)
                .processInstanceBusinessKey(conference.number().value())
                .correlate();
    }

    @EventListener
    void findPlace(VenueLost conference) {
        runtime.createMessageCorrelation(VENUE_LOST)
                .processInstanceBusinessKey(conference.number().value())
                .correlate();
    }

    @EventListener
    void cancel(ConferenceCancelled conference) {
        runtime.createMessageCorrelation(CONFERENCE_CANCELLED)
                .processInstanceBusinessKey(conference.number().value())
                .correlate();
    }
}
