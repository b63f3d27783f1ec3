package bildungslandschaft.conference.registration;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every deadline of a guest as an absolute point in time; methods are named like the timers that ask for them. */
@Component
public class GuestDeadlines {

    private final Guests guests;
    private final ConferenceInvitations invitations;
    private final RegistrationSettings settings;
    private final WorkingDays workingDays;
    private final Clock clock;

    GuestDeadlines(
            Guests guests,
            ConferenceInvitations invitations,
            RegistrationSettings settings,
            WorkingDays workingDays,
            Clock clock) {
        this.guests = guests;
        this.invitations = invitations;
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Date waitingOver(String caseNumber) {
        return Date.from(waitingEnd(dayOf(caseNumber)));
    }

    @Transactional(readOnly = true)
    public Date conferenceHeld(String caseNumber) {
        return Date.from(attendanceEnd(dayOf(caseNumber)));
    }

    @Transactional(readOnly = true)
    public Date arrangeSupport(String caseNumber) {
        return Date.from(supportEnd(dayOf(caseNumber)));
    }

    @Transactional(readOnly = true)
    public Date supportTooLate(String caseNumber) {
        return Date.from(dayAfter(dayOf(caseNumber)));
    }

    Instant dayAfter(LocalDate conferenceDay) {
        return workingDays.morningOf(workingDays.plus(conferenceDay, 1));
    }

    /** Early enough to find interpreters; for whoever registers later than that as soon as it can be done. */
    Instant supportEnd(LocalDate conferenceDay) {
        var early = workingDays.sameOrPrevious(conferenceDay.minus(settings.support()));
        var soon = workingDays.plus(LocalDate.now(clock), settings.lateSupport());
        return workingDays.morningOf(early.isAfter(soon) ? early : soon);
    }

    Instant waitingEnd(LocalDate conferenceDay) {
        return workingDays.morningOf(workingDays.plus(conferenceDay, -settings.waitingEnd()));
    }

    Instant attendanceEnd(LocalDate conferenceDay) {
        return workingDays.morningOf(workingDays.plus(conferenceDay, settings.attendance()));
    }

    private LocalDate dayOf(String guest) {
        var conference = new CaseNumber(guests.findConferenceOf(guest).orElseThrow());
        return invitations.of(conference).day();
    }
}
