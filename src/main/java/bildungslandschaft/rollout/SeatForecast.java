package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;

/** What the workshops of a project have to offer. */
public interface SeatForecast {

    /** How many Kitas could still be booked on workshops until a day, that day included. */
    int freeSeats(CaseNumber project, LocalDate until);
}
