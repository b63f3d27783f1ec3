package bildungslandschaft.directory;

/** Whether a municipality administers itself (Kommunalverfassung; in Brandenburg BbgKVerf §§ 1 and 133, VgMvG § 1). */
public enum LegalStatus {
    INDEPENDENT("amtsfrei"),
    AMT_MEMBER("amtsangehörig"),
    ASSOCIATION_MEMBER("verbandsgemeindeangehörig");

    private final String label;

    LegalStatus(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
