package bildungslandschaft.counselling;

/** Another service that helps on (Verweisziel). */
public enum ReferralTarget {
    EMPLOYMENT_AGENCY("Agentur für Arbeit"),
    JOB_CENTRE("Jobcenter"),
    YOUTH_EMPLOYMENT_AGENCY("Jugendberufsagentur"),
    ADULT_EDUCATION_CENTRE("Volkshochschule"),
    CHAMBER("Kammer"),
    SCHOOL_AUTHORITY("Schulamt"),
    MIGRATION_ADVICE("Migrationsberatung"),
    DEBT_ADVICE("Schuldnerberatung"),
    ADDICTION_ADVICE("Suchtberatung"),
    OTHER("Andere Stelle");

    private final String label;

    ReferralTarget(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
