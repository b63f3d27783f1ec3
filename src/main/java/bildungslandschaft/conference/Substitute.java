package bildungslandschaft.conference;

/** What there is where a conference cannot be as it was meant. */
public enum Substitute {
    REPLAN("Sie wird neu geplant"),
    REPORT("Es gibt einen schriftlichen Bericht"),
    ONLINE("Es gibt ein Angebot im Internet"),
    NONE("Es gibt keinen Ersatz");

    private final String label;

    Substitute(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
