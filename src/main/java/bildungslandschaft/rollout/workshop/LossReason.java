package bildungslandschaft.rollout.workshop;

/** Why a Kita has cancelled again and again, as coordination found out. */
public enum LossReason {
    STAFF_SHORTAGE("Personalmangel"),
    DATES("die Termine passen nicht"),
    DISTANCE("der Weg ist zu weit"),
    ILLNESS("Krankheit"),
    OTHER("anderer Grund");

    private final String label;

    LossReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
