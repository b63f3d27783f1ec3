package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.Attendance;
import bildungslandschaft.conference.ConferenceGuests;
import bildungslandschaft.workflow.CaseNumber;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever plans the day how many guests have a place at it already, and no name. */
@Component
class GuestsOfConference implements ConferenceGuests {

    private final Guests guests;
    private final GuestJournal journal;

    GuestsOfConference(Guests guests, GuestJournal journal) {
        this.guests = guests;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public Attendance attendance(CaseNumber conference) {
        return new Attendance(
                guests.countSeated(conference.value()),
                guests.countAtTables(conference.value()).stream()
                        .collect(Collectors.toMap(Guests.Taken::getTable, Guests.Taken::getGuests, Long::sum)));
    }

    /** Those who sit at a table first: whoever leaves one waits for those who may follow, and never the other way round. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(CaseNumber conference) {
        guests.findNumbersOfWishing(conference.value()).forEach(number -> journal.lock(new CaseNumber(number)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockAll(CaseNumber conference) {
        guests.findNumbersOfLive(conference.value()).forEach(number -> journal.lock(new CaseNumber(number)));
    }
}
