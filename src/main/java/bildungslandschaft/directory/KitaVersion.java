package bildungslandschaft.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a Kita was, is or will be between two days.
 *
 * @param to last day, itself included; null for until further notice
 */
public record KitaVersion(
        Kita kita, LocalDate from, @Nullable LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
