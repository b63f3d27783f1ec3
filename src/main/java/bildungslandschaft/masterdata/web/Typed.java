package bildungslandschaft.masterdata.web;

import bildungslandschaft.calendar.TypedDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people type into the fields of a page. */
final class Typed {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Typed() {}

    /** The day, if it is one of a year in which somebody lives. */
    static @Nullable LocalDate day(String text) {
        return TypedDay.parse(text)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElse(null);
    }
}
