package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.Attendance;
import bildungslandschaft.workflow.CaseNumber;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever plans the day how many guests have a place at it already, and no name. */
@Component
@Transactional(readOnly = true)
class GuestCount implements Attendance.Count {

    private final Guests guests;

    GuestCount(Guests guests) {
        this.guests = guests;
    }

    @Override
    public Attendance of(CaseNumber conference) {
        return new Attendance(
                guests.countSeated(conference.value()),
                guests.countAtTables(conference.value()).stream()
                        .collect(Collectors.toMap(Guests.Taken::getTable, Guests.Taken::getGuests, Long::sum)));
    }
}
