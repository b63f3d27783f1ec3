package bildungslandschaft.masterdata;

import java.util.Arrays;
import java.util.List;

/** The columns of a list of Kitas as the youth welfare office sends it. */
enum KitaColumn {
    KITA_ID("kita_id", true, 20),
    NAME("name", true, 160),
    AGS("ags", true, 8),
    ART("art", true, 30),
    TRAEGERART("traegerart", true, 30),
    TRAEGER("traeger", true, 160),
    PLAETZE("plaetze", true, 4),
    FACHKRAEFTE("fachkraefte", false, 4),
    LEITUNG("leitung", false, 120),
    EMAIL("email", false, 160),
    GUELTIG_AB("gueltig_ab", false, 10),
    GUELTIG_BIS("gueltig_bis", false, 10);

    private final String heading;
    private final boolean required;
    private final int longest;

    KitaColumn(String heading, boolean required, int longest) {
        this.heading = heading;
        this.required = required;
        this.longest = longest;
    }

    String heading() {
        return heading;
    }

    /** Whether a list must have it; what an optional column would say stays as it is if the column is missing. */
    boolean required() {
        return required;
    }

    /** Characters a cell may have. */
    int longest() {
        return longest;
    }

    static List<KitaColumn> all() {
        return Arrays.asList(values());
    }
}
