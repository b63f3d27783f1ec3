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
}
