package bildungslandschaft.conference;

/** What belongs together in a conference's plan; the strands between budget and rehearsal run beside each other. */
public enum Strand {
    BASICS("Grundlagen", false),
    VENUE("Ort", true),
    PROGRAMME("Programm", true),
    INVITATION("Einladung", true),
    PUBLICITY("Öffentlichkeit", true),
    EVALUATION("Evaluation", true),
    DAY("Konferenztag", false),
    RESULTS("Nachbereitung", false);

    private final String label;
    private final boolean waivable;

    Strand(String label, boolean waivable) {
        this.label = label;
        this.waivable = waivable;
    }

    public String label() {
        return label;
    }

    /** Whether a conference can do without it. */
    public boolean waivable() {
        return waivable;
    }
}
