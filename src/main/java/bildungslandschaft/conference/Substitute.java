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

    /** What those are told who would have come. */
    public String announced() {
        return switch (this) {
            case REPLAN -> "Sie wird neu geplant. Sobald der neue Termin steht, laden wir wieder ein.";
            case REPORT -> "Stattdessen gibt es einen schriftlichen Bericht. Wo er zu lesen ist, erfahren Sie von uns.";
            case ONLINE -> "Stattdessen gibt es ein Angebot im Internet. Wie Sie dorthin kommen, erfahren Sie von uns.";
            case NONE -> "Einen Ersatz gibt es diesmal nicht.";
        };
    }
}
