package bildungslandschaft.rollout;

/** What holds an approval up in a municipality. */
public enum ApprovalDelay {
    SOON("die Kommune entscheidet in den nächsten Tagen"),
    COMMITTEE("der Kita-Ausschuss tagt erst noch"),
    BUDGET("die Kosten sind noch zu klären"),
    ABSENCE("die zuständige Person ist nicht da"),
    OTHER("anderer Grund");

    private final String label;

    ApprovalDelay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
