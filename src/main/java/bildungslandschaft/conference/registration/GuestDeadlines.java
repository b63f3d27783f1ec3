package bildungslandschaft.conference.registration;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.workflow.CaseNumber;
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

    GuestDeadlines(
            Guests guests, ConferenceInvitations invitations, RegistrationSettings settings, WorkingDays workingDays) {
        this.guests = guests;
        this.invitations = invitations;
        this.settings = settings;
        this.workingDays = workingDays;
    }

    @Transactional(readOnly = true)
    public Date waitingOver(String caseNumber) {
        return Date.from(waitingEnd(dayOf(caseNumber)));
    }

    @Transactional(readOnly = true)
    public Date conferenceHeld(String caseNumber) {
        return Date.from(attendanceEnd(dayOf(caseNumber)));
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
