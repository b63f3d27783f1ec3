package bildungslandschaft.conference.web;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a field of a page. */
final class Typed {

    static final int LONGEST_REASON = 500;

    private Typed() {}

    /** As one line, empty if nothing was sent; characters that no keyboard writes would be refused by the database. */
    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cc}+", " ").strip();
    }

    /** What is wrong with a reason, or null. */
    static @Nullable String reasonProblem(String reason) {
        if (reason.isEmpty()) {
            return "Bitte nennen Sie den Grund.";
        }
        return reason.length() > LONGEST_REASON ? "Bitte höchstens " + LONGEST_REASON + " Zeichen." : null;
    }
}
