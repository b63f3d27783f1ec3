package bildungslandschaft.spreadsheet;

import java.util.Locale;

/** Compares the names of columns as people write them. */
final class Heading {

    private Heading() {}

    /** The same for "Gültig ab", "gueltig_ab" and "GÜLTIG  AB": no case, no blanks, no umlauts. */
    static String key(String heading) {
        return heading.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[\\s\\u00a0_-]", "");
    }
}
