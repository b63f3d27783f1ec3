package bildungslandschaft.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table of a conference at which guests work on one question.
 *
 * @param capacity places; null if nobody has counted them yet
 * @param room its name; null if that is still open
 */
public record ThemeTable(
        UUID id,
        String title,
        @Nullable Integer capacity,
        @Nullable String room) {

    /** Whether one more fits beside so many. */
    public boolean hasPlaceBeside(long taken) {
        return capacity == null || taken < capacity;
    }
}
