package bildungslandschaft.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as it stands in a field or a cell. */
public final class TypedDay {

    /** Strict, or the 31st of February would quietly become the 28th. */
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** Reads "31.12.2026", as people type it, and "2026-12-31" (ISO 8601), as browsers send it; of any year. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
