package bildungslandschaft.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people read it. */
public final class GermanDay {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);
    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu", Locale.GERMAN);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);

    private GermanDay() {}

    /** As it stands in a sentence, e.g. "3. November 2026". */
    public static String of(LocalDate day) {
        return day.format(WORDS);
    }

    /** Where people plan by it, e.g. "Dienstag, 3. November 2026". */
    public static String withWeekday(LocalDate day) {
        return day.format(WITH_WEEKDAY);
    }

    /** As it stands in lists and as it is typed, e.g. "03.11.2026". */
    public static String inDigits(LocalDate day) {
        return day.format(DIGITS);
    }
}
