package bildungslandschaft.correspondence;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * An appointment as it appears in the recipient's calendar.
 *
 * @param uid stays the same for all versions of one appointment
 * @param sequence 0 for the first version, one more for each later one, the cancellation included
 * @param summary neutral, since others may read the calendar: "Termin Bildungsbüro"
 */
public record CalendarEntry(
        String uid,
        int sequence,
        ZonedDateTime start,
        Duration duration,
        String summary,
        String place,
        boolean cancelled) {

    public CalendarEntry {
        if (uid.isBlank() || uid.length() > 200 || sequence < 0 || duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("A calendar entry needs a uid, a sequence from 0 and a duration");
        }
    }
}
