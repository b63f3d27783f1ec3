package bildungslandschaft.conference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what somebody filled in into the words in which it is kept. */
public final class Written {

    private Written() {}

    /** One line each; what was left empty is left out. */
    static String lines(@Nullable String... lines) {
        return Arrays.stream(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** The two parts of what was kept: what stands before the label of the second, and what stands behind it. */
    static Map<String, Object> parts(String kept, String first, String label, String second) {
        int at = kept.indexOf("\n" + label);
        return at < 0
                ? Map.of(first, kept)
                : Map.of(first, kept.substring(0, at), second, kept.substring(at + 1 + label.length()));
    }

    /** As a sentence, whether or not it was written as one. */
    static String ended(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    static @Nullable String after(String label, @Nullable String text) {
        return text == null ? null : label + text;
    }

    public static String euros(int amount) {
        return String.format(Locale.GERMAN, "%,d Euro", amount);
    }

    static @Nullable String euros(String label, @Nullable Integer amount) {
        return amount == null ? null : label + euros(amount);
    }
}
