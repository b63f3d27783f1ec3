package bildungslandschaft.rollout.workshop;

/** What has become of a Kita's wish for a seat. */
public enum BookingState {
    WAITING("wartet"),
    BOOKED("gebucht"),
    ATTENDED("war da"),
    MISSED("war nicht da"),
    CANCELLED("abgesagt");

    private final String label;

    BookingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
