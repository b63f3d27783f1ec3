package bildungslandschaft.directory;

import org.jspecify.annotations.Nullable;

/**
 * A place that cares for children (Kindertageseinrichtung, SGB VIII § 22), as it is on one day.
 *
 * @param id the county's number for it, e.g. {@code KITA-001}
 * @param ags the municipality where it stands
 * @param places children it may take
 * @param staff pedagogical staff, heads
 * @param headName who leads it, for the salutation of letters
 * @param email of the Kita, not of a person; without it the Kita gets letters
 */
public record Kita(
        String id,
        String name,
        String ags,
        Kind kind,
        Traeger traeger,
        int places,
        int staff,
        @Nullable String headName,
        @Nullable String email) {

    /** Which children it takes. */
    public enum Kind {
        NURSERY("Krippe"),
        KINDERGARTEN_FROM_TWO("Kindergarten ab 2 Jahren"),
        UNTIL_SCHOOL("Kita bis zur Einschulung"),
        WITH_AFTER_SCHOOL_CARE("Kita mit Hort"),
        AFTER_SCHOOL_CARE("Hort");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What people call it. */
        public String label() {
            return label;
        }
    }
}
