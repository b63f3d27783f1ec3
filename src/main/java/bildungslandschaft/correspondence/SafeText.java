package bildungslandschaft.correspondence;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that people typed, made fit for a mail: literal, but without anything that steers the reader's program. */
final class SafeText {

    private static final int LONGEST_NAME = 100;

    // Line breaks and tabs may stay in a text; other control characters and marks that turn the direction of writing
    // around may not.
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern LINK = Pattern.compile("://|www\\.|@", Pattern.CASE_INSENSITIVE);

    private SafeText() {}

    static String text(String typed) {
        return STEERING.matcher(typed.replace("\r\n", "\n")).replaceAll("");
    }

    static String line(String typed) {
        String spaced = SPACE.matcher(typed).replaceAll(" ");
        return STEERING.matcher(spaced).replaceAll("").strip();
    }

    /**
     * The name for greeting and address. What looks like a link is no name: otherwise the public form could be used to
     * send strangers a link in our name.
     */
    static @Nullable String name(@Nullable String typed) {
        if (typed == null || typed.isBlank() || LINK.matcher(typed).find()) {
            return null;
        }
        String name = line(typed);
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
        }
        return name.isEmpty() ? null : name;
    }
}
