package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.ParticipationState;
import java.util.Optional;

/** The stages of the funnel: each holds the Kitas that came so far or further. */
public enum Stage {
    ADDRESSED("angesprochen"),
    INTERESTED("interessiert"),
    APPROVED("freigegeben"),
    REGISTERED("angemeldet"),
    WORKSHOP("Workshop besucht"),
    APPLIED("beworben"),
    CERTIFIED("zertifiziert");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The stage that a state proves; none for states that say only that a Kita is out, or not yet in. */
    static Optional<Stage> of(ParticipationState state) {
        return switch (state) {
            case ADDRESSED, POSTPONED, PROOF_PENDING -> Optional.of(ADDRESSED);
            case INTERESTED, APPROVAL_PENDING -> Optional.of(INTERESTED);
            case APPROVED -> Optional.of(APPROVED);
            case REGISTERED -> Optional.of(REGISTERED);
            case WORKSHOP_1, WORKSHOP_2 -> Optional.of(WORKSHOP);
            case APPLICATION_SUBMITTED -> Optional.of(APPLIED);
            case CERTIFIED -> Optional.of(CERTIFIED);
            case OPEN, DECLINED, NO_RESPONSE, DROPPED_OUT, LAPSED, NOT_TARGETED -> Optional.empty();
        };
    }

    boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }

    Stage atMost(Stage limit) {
        return limit.isBefore(this) ? limit : this;
    }
}
