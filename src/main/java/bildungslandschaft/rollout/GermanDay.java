package bildungslandschaft.rollout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as it stands in a sentence, e.g. "3. November 2026". */
public final class GermanDay {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private GermanDay() {}

    public static String of(LocalDate day) {
        return day.format(WORDS);
    }
}
