package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceCancelled;
import bildungslandschaft.conference.ConferenceDateMoved;
import bildungslandschaft.conference.VenueTaken;
import bildungslandschaft.conference.registration.GuestCancelled;
import bildungslandschaft.conference.registration.GuestRebooked;
import bildungslandschaft.conference.registration.GuestRegistered;
import bildungslandschaft.conference.registration.GuestSeated;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.FixedTimers;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code conference-registration}, one instance per guest. */
@Component
public class ConferenceRegistrationProcess implements FixedTimers {

    public static final String KEY = "conference-registration";

    /** The messages; each is named like the event that catches it. */
    static final String GUEST_REGISTERED = "guestRegistered";

    static final String PLACE_OFFERED = "placeOffered";

    static final String GUEST_CANCELLED = "guestCancelled";

    static final String TABLE_REBOOKED = "tableRebooked";

    static final String CONFERENCE_CHANGED = "conferenceChanged";

    static final String CONFERENCE_CALLED_OFF = "conferenceCalledOff";

    /** Pointer to the conference, by which all its guests are found at once. */
    private static final String CONFERENCE = "conference";

    private final RuntimeService runtime;

    ConferenceRegistrationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads, {@code waitingEnd} waits for what comes first. */
    enum Question {
        placeFree,
        placeFound,
        waitingEnd,
        needsSupport
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        attendanceRecorded,
        guestDeclined,
        cancellationConfirmed,
        rebookingConfirmed,
        changeAnnounced,
        callingOffAnnounced
    }

    /** The conference does not wait for what a guest needs to be there. */
    @Override
    public Set<String> events() {
        return Set.of("supportTooLate");
    }

    @EventListener
    void start(GuestRegistered guest) {
        runtime.startProcessInstanceByMessage(
                GUEST_REGISTERED,
                guest.number().value(),
                Map.of(CONFERENCE, guest.conference().value()));
    }

    /** Whoever does not wait yet will find the place. */
    @EventListener
    void offer(GuestSeated guest) {
        tell(guest.number(), PLACE_OFFERED);
    }

    @EventListener
    void cancel(GuestCancelled guest) {
        tell(guest.number(), GUEST_CANCELLED);
    }

    @EventListener
    void rebook(GuestRebooked guest) {
        tell(guest.number(), TABLE_REBOOKED);
    }

    @EventListener
    void change(ConferenceDateMoved conference) {
        tellAll(conference.number(), CONFERENCE_CHANGED);
    }

    @EventListener
    void change(VenueTaken conference) {
        tellAll(conference.number(), CONFERENCE_CHANGED);
    }

    @EventListener
    void callOff(ConferenceCancelled conference) {
        tellAll(conference.number(), CONFERENCE_CALLED_OFF);
    }

    private void tell(CaseNumber guest, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(guest.value())
                .correlateAll();
    }

    /** What they do about it are jobs, one for each guest. */
    private void tellAll(CaseNumber conference, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(CONFERENCE, conference.value())
                .correlateAll();
    }
}
