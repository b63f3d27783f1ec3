package bildungslandschaft.directory;

/**
 * A place that cares for children (Kindertageseinrichtung, SGB VIII § 22).
 *
 * @param id the county's number for it, e.g. {@code KITA-001}
 * @param ags the municipality where it stands
 * @param places children it may take
 * @param staff pedagogical staff, heads
 */
public record Kita(String id, String name, String ags, Kind kind, Traeger traeger, int places, int staff) {

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
