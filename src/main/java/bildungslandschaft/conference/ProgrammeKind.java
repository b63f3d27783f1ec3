package bildungslandschaft.conference;

/** What kind of part of the day a programme item is. */
public enum ProgrammeKind {
    GREETING("Grußwort"),
    TALK("Vortrag"),
    THEME_TABLE("Thementisch"),
    PITCH("Pitch"),
    CULTURE("Kultur"),
    REPORT("Bericht"),
    BREAK("Pause");

    private final String label;

    ProgrammeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether everybody comes for it; a table has guests of its own, and for a break nobody comes. */
    public boolean plenary() {
        return this != THEME_TABLE && this != BREAK;
    }
}
