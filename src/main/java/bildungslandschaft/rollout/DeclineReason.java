package bildungslandschaft.rollout;

import java.util.Arrays;
import java.util.List;

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

    /** The reasons that a Kita itself can give. */
    public static List<DeclineReason> ofKita() {
        return Arrays.stream(values())
                .filter(reason -> reason != MUNICIPALITY && reason != TRAEGER)
                .toList();
    }

    public String label() {
        return label;
    }
}
