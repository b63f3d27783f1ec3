package bildungslandschaft.conference;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table of a conference at which guests work on one question.
 *
 * @param capacity places, no more than its room has; null if nobody has counted either yet
 * @param room its name; null if that is still open
 */
public record ThemeTable(
        UUID id,
        String title,
        @Nullable Integer capacity,
        @Nullable String room,
        LocalTime startsAt,
        LocalTime endsAt) {

    /** When and where, in one line: "10:30–12:00 Uhr, Raum 2". */
    public String whenAndWhere() {
        return ProgrammeEntry.whenAndWhere(startsAt, endsAt, room);
    }

    /** Whether one more fits beside so many. */
    public boolean hasPlaceBeside(long taken) {
        return capacity == null || taken < capacity;
    }
}
