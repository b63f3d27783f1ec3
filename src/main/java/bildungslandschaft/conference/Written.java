package bildungslandschaft.conference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what somebody filled in into the words in which it is kept. */
final class Written {

    private Written() {}

    /** One line each; what was left empty is left out. */
    static String lines(@Nullable String... lines) {
        return Arrays.stream(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    static @Nullable String after(String label, @Nullable String text) {
        return text == null ? null : label + text;
    }

    static String euros(int amount) {
        return String.format(Locale.GERMAN, "%,d Euro", amount);
    }

    static @Nullable String euros(String label, @Nullable Integer amount) {
        return amount == null ? null : label + euros(amount);
    }
}
