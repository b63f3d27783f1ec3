package bildungslandschaft.conference.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;

/** The weeks before a conference's day, and after it, as moments at which people work. */
record DemoWeeks(LocalDate day, WorkingDays workingDays) {

    /** The working day so many weeks before; negative for after. */
    LocalDate dayAt(int weeksBefore) {
        return workingDays.sameOrPrevious(day.minusWeeks(weeksBefore));
    }

    Instant at(int weeksBefore) {
        return dayAt(weeksBefore).atTime(10, 0).atZone(OfficeClock.ZONE).toInstant();
    }
}
