package bildungslandschaft.conference;

/** How certain a part of the day is. */
public enum ProgrammeState {
    PLANNED("geplant"),
    CONFIRMED("steht fest"),
    DROPPED("entfällt");

    private final String label;

    ProgrammeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
