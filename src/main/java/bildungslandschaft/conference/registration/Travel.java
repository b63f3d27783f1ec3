package bildungslandschaft.conference.registration;

/** How somebody comes to a conference. */
public enum Travel {
    PUBLIC_TRANSPORT("Bus oder Bahn"),
    CAR("Auto"),
    LIFT_WANTED("sucht Mitfahrt"),
    LIFT_OFFERED("bietet Mitfahrt");

    private final String label;

    Travel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
