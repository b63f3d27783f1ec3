package bildungslandschaft.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person is not there, first and last included; why is nobody's business.
 *
 * @param deputy login of who stands in; null if nobody does
 */
public record Absence(
        long id,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String deputy) {

    public boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    public boolean overlaps(LocalDate first, LocalDate last) {
        return !firstDay.isAfter(last) && !lastDay.isBefore(first);
    }
}
