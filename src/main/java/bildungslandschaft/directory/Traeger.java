package bildungslandschaft.directory;

/**
 * Who runs a Kita and decides for it: a municipal administration, the county, or an association,
 * church or company.
 */
public record Traeger(String name, Kind kind) {

    /** Whose approval a Kita needs: the municipality's, the independent Traeger's own, or the county's. */
    public enum Kind {
        MUNICIPAL("kommunal"),
        INDEPENDENT("frei"),
        COUNTY("Landkreis");

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
