package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A municipality's decision about its rollout plan (form F-RO-2). */
@Embeddable
public record PlanRelease(
        @Enumerated(EnumType.STRING) @Column(name = "plan_decision")
        Decision decision,

        @Column(name = "plan_reason") @Nullable String reason,
        @Column(name = "plan_resubmission_on") @Nullable LocalDate resubmissionOn,
        @Column(name = "plan_decided_by") String decidedBy,
        @Column(name = "plan_decided_on") LocalDate decidedOn) {

    /** The ways it can decide. */
    public enum Decision {
        RELEASED("freigegeben"),
        PARTLY_RELEASED("teilweise freigegeben"),
        POSTPONED("zurückgestellt"),
        REJECTED("abgelehnt");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The way on: a part of the Kitas goes the way of all. */
        public Decision way() {
            return this == PARTLY_RELEASED ? RELEASED : this;
        }
    }
}
