package bildungslandschaft.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Kita that opens, or opens again.
 *
 * @param from first day
 * @param to last day; null for until further notice
 */
public record KitaOpening(
        Kita kita, LocalDate from, @Nullable LocalDate to) {}
