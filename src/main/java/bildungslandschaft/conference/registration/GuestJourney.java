package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskDues;
import bildungslandschaft.workflow.Timers;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a guest from the registration to the day after the conference, as far as it goes by itself. */
@Service
@Transactional
public class GuestJourney {

    private static final String WAITING = "Kein Platz frei: auf der Warteliste.";

    private final GuestJournal journal;
    private final GuestLetters letters;
    private final GuestDeadlines deadlines;
    private final ConferenceInvitations invitations;
    private final Guests guests;
    private final Timers timers;
    private final TaskDues tasks;

    GuestJourney(
            GuestJournal journal,
            GuestLetters letters,
            GuestDeadlines deadlines,
            ConferenceInvitations invitations,
            Guests guests,
            Timers timers,
            TaskDues tasks) {
        this.journal = journal;
        this.letters = letters;
        this.deadlines = deadlines;
        this.invitations = invitations;
        this.guests = guests;
        this.timers = timers;
        this.tasks = tasks;
    }

    /** Whether there is a place; asked under the lock under which places are given away. */
    public boolean hasPlace(CaseNumber number) {
        invitations.lock(conferenceOf(number));
        return journal.guest(number).isSeated();
    }

    /**
     * The confirmation (M-BK-05a) with the calendar entry, also for whoever has moved up; answers whether something has to
     * be arranged for them to be there.
     */
    public boolean confirm(CaseNumber number) {
        var guest = journal.guest(number);
        letters.confirm(guest, journal.last(number, WAITING).isPresent());
        journal.moved(guest, Actor.software(), "Anmeldung bestätigt.");
        return guest.details().filter(details -> details.support() != null).isPresent();
    }

    /** Tells the guest of the waiting list (M-BK-10), unless a place has become free; answers whether it has. */
    public boolean announceWaiting(CaseNumber number) {
        boolean seated = hasPlace(number);
        if (!seated) {
            var guest = journal.guest(number);
            letters.waiting(guest, guests.countWaitingUntil(guest.conference().value(), guest.line()));
            journal.noted(guest, Actor.software(), WAITING);
        }
        return seated;
    }

    public void decline(CaseNumber number) {
        var guest = journal.guest(number);
        guest.decline();
        letters.decline(guest);
        journal.moved(guest, Actor.software(), "Bis zuletzt ist kein Platz frei geworden.");
    }

    public void confirmCancellation(CaseNumber number) {
        var guest = journal.guest(number);
        letters.confirmCancellation(guest);
        journal.noted(guest, Actor.software(), "Abmeldung bestätigt.");
    }

    public void confirmRebooking(CaseNumber number) {
        var guest = journal.guest(number);
        letters.confirmRebooking(guest);
        journal.noted(guest, Actor.software(), "Thementisch bestätigt.");
    }

    /** The conference has another day or place: what waits for it follows, and so does the entry in the guest's calendar. */
    public void followChange(CaseNumber number) {
        journal.lock(number);
        var guest = journal.guest(number);
        var day = invitations.of(guest.conference()).day();
        var dues = Map.<String, Instant>of(
                "waitingOver",
                deadlines.waitingEnd(day),
                "supportTooLate",
                deadlines.dayAfter(day),
                "conferenceHeld",
                deadlines.attendanceEnd(day));
        dues.forEach((event, due) -> timers.move(number, Set.of(event), before -> due));
        tasks.move(
                number,
                box -> box.equals("arrangeSupport") ? Optional.of(deadlines.supportEnd(day)) : Optional.empty());
        guest.renewEntry();
        letters.announceChange(guest);
        journal.noted(guest, Actor.software(), "Änderung der Konferenz mitgeteilt.");
    }

    public void callOff(CaseNumber number) {
        journal.lock(number);
        var guest = journal.guest(number);
        guest.callOff();
        letters.announceCallingOff(guest);
        journal.moved(guest, Actor.software(), "Ausfall der Konferenz mitgeteilt.");
    }

    public void closeAttendance(CaseNumber number) {
        var guest = journal.guest(number);
        guest.closeAttendance(guests.hasAttendanceList(guest.conference().value()));
        journal.moved(guest, Actor.software(), "Teilnahme festgehalten.");
    }

    private CaseNumber conferenceOf(CaseNumber guest) {
        return new CaseNumber(guests.findConferenceOf(guest.value()).orElseThrow());
    }
}
