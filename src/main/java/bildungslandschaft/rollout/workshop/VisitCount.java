package bildungslandschaft.rollout.workshop;

import bildungslandschaft.rollout.WorkshopVisits;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts visits from the attendance lists. */
@Component
class VisitCount implements WorkshopVisits {

    private final Bookings bookings;

    VisitCount(Bookings bookings) {
        this.bookings = bookings;
    }

    @Override
    @Transactional(readOnly = true)
    public int since(String kitaId, LocalDate day) {
        return Math.toIntExact(bookings.countVisits(kitaId, day));
    }
}
