package bildungslandschaft.conference.registration;

/** What somebody eats at a conference. */
public enum Catering {
    ANY("ohne Wunsch"),
    VEGETARIAN("vegetarisch"),
    VEGAN("vegan"),
    NONE("isst nicht mit");

    private final String label;

    Catering(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
