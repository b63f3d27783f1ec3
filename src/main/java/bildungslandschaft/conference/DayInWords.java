package bildungslandschaft.conference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as it stands in a sentence about a conference, e.g. "Donnerstag, 18. November 2027". */
public final class DayInWords {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy", Locale.GERMAN);

    private DayInWords() {}

    public static String of(LocalDate day) {
        return day.format(WORDS);
    }
}
