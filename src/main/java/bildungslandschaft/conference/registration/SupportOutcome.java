package bildungslandschaft.conference.registration;

/** What has become of what a guest needs to be at a conference. */
public enum SupportOutcome {
    ARRANGED("organisiert"),
    ALTERNATIVE("anders gelöst"),
    IMPOSSIBLE("leider nicht möglich");

    private final String label;

    SupportOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
