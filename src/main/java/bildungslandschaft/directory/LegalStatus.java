package bildungslandschaft.directory;

/** Whether a municipality administers itself (in Brandenburg: BbgKVerf, and VgMvG for associations). */
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
