package bildungslandschaft.counselling;

/** How the office reaches the person. */
public enum ContactChannel {
    EMAIL("E-Mail"),
    PHONE("Telefon"),
    LETTER("Brief");

    private final String label;

    ContactChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
