package bildungslandschaft.rollout.workshop;

/** Whether a workshop is still to come, has taken place, or will not. */
public enum WorkshopState {
    PLANNED("geplant"),
    HELD("Teilnahme erfasst"),
    CANCELLED("fällt aus");

    private final String label;

    WorkshopState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
