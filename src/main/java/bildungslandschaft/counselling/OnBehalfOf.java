package bildungslandschaft.counselling;

/** Whom the request is about. */
public enum OnBehalfOf {
    SELF("für mich"),
    CHILD("für mein Kind"),
    OTHER_PERSON("für eine andere Person");

    private final String label;

    OnBehalfOf(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
