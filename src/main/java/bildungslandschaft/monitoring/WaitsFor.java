package bildungslandschaft.monitoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose turn it is at a step. */
public enum WaitsFor {
    /** Somebody in the county's office. */
    OFFICE("das eigene Haus"),
    /** A contact or a youth coordinator in a municipality. */
    MUNICIPALITY("die Kommune"),
    /** Somebody without an account: a Kita, a Traeger, a person seeking advice. */
    OUTSIDE("jemanden außerhalb"),
    /** Nobody: a date, or other cases. */
    DATE("einen Termin"),
    /** Nobody here: the case stands in the process that the box calls. */
    PART("einen Teilablauf");

    private final String label;

    WaitsFor(String label) {
        this.label = label;
    }

    /** What comes after "wartet auf". */
    public String label() {
        return label;
    }

    /** As it stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WaitsFor> withCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
