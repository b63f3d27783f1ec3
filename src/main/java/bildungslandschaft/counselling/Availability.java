package bildungslandschaft.counselling;

/** When a conversation suits the person. */
public enum Availability {
    MORNING("vormittags"),
    AFTERNOON("nachmittags"),
    EVENING("abends");

    private final String label;

    Availability(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
