package bildungslandschaft.conference.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field of a page. */
final class Typed {

    static final int LONGEST_REASON = 500;

    /** Mostly the software itself is at it: it writes to everybody what was changed a moment ago. */
    static final String BUSY =
            "An der Konferenz wird gerade noch gearbeitet, zum Beispiel an den Nachrichten über die letzte"
                    + " Änderung. Es ist nichts geschehen. Ihre Eingaben stehen noch hier, bitte senden Sie sie gleich noch einmal.";

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(:[0-9]{2})?");

    private Typed() {}

    /** What is wrong with a reason, or null. */
    static @Nullable String reasonProblem(String reason) {
        return lengthProblem(reason, LONGEST_REASON, "Bitte nennen Sie den Grund.");
    }

    /** @param ifMissing what to say if nothing was typed; null if nothing is fine */
    static @Nullable String lengthProblem(@Nullable String text, int most, @Nullable String ifMissing) {
        if (text == null || text.isEmpty()) {
            return ifMissing;
        }
        return text.length() > most ? "Bitte höchstens " + most + " Zeichen." : null;
    }

    /** The time of day, if it is one: 9:30 as people type it, 09:30 as browsers send it. */
    static @Nullable LocalTime time(@Nullable String text) {
        var typed = TIME.matcher(text == null ? "" : text);
        if (!typed.matches()) {
            return null;
        }
        try {
            return LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)));
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    /** The chosen one of several, if it is one of them. */
    static <E extends Enum<E>> Optional<E> option(Class<E> choices, @Nullable String name) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
