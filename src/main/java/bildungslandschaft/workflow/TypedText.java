package bildungslandschaft.workflow;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field of a page, made fit to be kept. */
public final class TypedText {

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private TypedText() {}

    /**
     * As one line, empty if nothing was sent. Characters that no keyboard writes would be refused by the database, or
     * would turn around what stands after them.
     */
    public static String line(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var spaced = CONTROLS.matcher(typed).replaceAll(" ");
        return TURNING.matcher(spaced).replaceAll("").strip();
    }
}
