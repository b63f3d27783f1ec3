package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has written down about one Kita while it works on its plan; anything may still be open.
 *
 * @param participation number of the Kita's file
 * @param wave 1 to 3; null if it is open, or the Kita is taken off
 */
@Embeddable
public record PlanLine(
        @Column(name = "participation") String participation,

        @Enumerated(EnumType.STRING) @Column(name = "standing") @Nullable
        Standing standing,

        @Column(name = "wave") @Nullable Integer wave,
        @Column(name = "remark") @Nullable String remark) {

    /** Whether the Kita stays on the list. */
    public enum Standing {
        TAKES_PART("stimmt"),
        TAKEN_OFF("entfällt");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** As the office proposes it: the Kita is asked in the first wave. */
    static PlanLine proposed(CaseNumber participation) {
        return new PlanLine(participation.value(), Standing.TAKES_PART, 1, null);
    }

    /** As it stands in the Kita's file once the plan is decided. */
    static PlanLine of(ParticipationView file) {
        var plan = file.plan();
        return plan.takesPart()
                ? new PlanLine(file.number().value(), Standing.TAKES_PART, plan.wave(), plan.remark())
                : new PlanLine(file.number().value(), Standing.TAKEN_OFF, null, plan.remark());
    }

    public boolean isTakenOff() {
        return standing == Standing.TAKEN_OFF;
    }

    /** Whether nothing is open: a Kita that takes part has a wave, one that is taken off a reason. */
    public boolean isComplete() {
        return isTakenOff() ? remark != null : standing != null && wave != null;
    }

    /** @throws IllegalStateException if something is open */
    PlanEntry entry() {
        if (!isComplete()) {
            throw new IllegalStateException(participation + " is not planned");
        }
        return new PlanEntry(!isTakenOff(), wave == null ? PlanEntry.LAST_WAVE : wave, remark, null);
    }
}
