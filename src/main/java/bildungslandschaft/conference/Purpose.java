package bildungslandschaft.conference;

/** What a conference is for, and so how binding its results are. */
public enum Purpose {
    INFORMATION("Information"),
    PARTICIPATION("Beteiligung"),
    RECOMMENDATION("Empfehlung"),
    DECISION("Entscheidung");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
