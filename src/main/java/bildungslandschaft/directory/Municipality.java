package bildungslandschaft.directory;

/**
 * A town or village with a council of its own (Gemeinde). Its legal status follows from its unit of the day, see
 * {@link AdministrativeUnit.Kind#memberStatus()}.
 *
 * @param ags Amtlicher Gemeindeschlüssel of the Statistisches Bundesamt: eight digits, leading zeros count
 * @param name official name
 * @param population inhabitants at the end of {@code populationYear}
 * @param postcode the main one, if there are several
 */
public record Municipality(String ags, String name, Kind kind, int population, int populationYear, String postcode) {

    /** Whether it may call itself a town. */
    public enum Kind {
        TOWN("Stadt"),
        MUNICIPALITY("Gemeinde");

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
