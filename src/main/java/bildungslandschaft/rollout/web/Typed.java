package bildungslandschaft.rollout.web;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a field of a page. */
final class Typed {

    private Typed() {}

    /** As one line, empty if nothing was sent; characters that no keyboard writes would be refused by the database. */
    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cc}+", " ").strip();
    }
}
