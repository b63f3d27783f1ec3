package bildungslandschaft.rollout;

/** Why a Kita does not take part. */
public enum DeclineReason {
    STAFF_SHORTAGE("Personalmangel"),
    OTHER_FOCUS("anderer Schwerpunkt"),
    NO_RELEASE("keine Freistellung"),
    RECONSTRUCTION("Umbau"),
    NO_NEED("kein Bedarf"),
    ALREADY_CERTIFIED("bereits zertifiziert"),
    MUNICIPALITY("Kommune lehnt ab"),
    TRAEGER("Träger lehnt ab"),
    OTHER("Sonstiges");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
