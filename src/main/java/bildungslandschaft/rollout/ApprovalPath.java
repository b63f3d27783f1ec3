package bildungslandschaft.rollout;

/** Who may decide for a Kita whether it takes part. */
public enum ApprovalPath {
    MUNICIPAL("die Kommune"),
    INDEPENDENT("der freie Träger"),
    COUNTY("der Landkreis");

    private final String label;

    ApprovalPath(String label) {
        this.label = label;
    }

    /** Who decides, as it stands in a sentence. */
    public String label() {
        return label;
    }
}
