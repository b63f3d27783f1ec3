package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Kita's line in its municipality's plan (form F-RO-2).
 *
 * @param takesPart false if the municipality takes it off the list
 * @param wave 1 to 3, the order in which Kitas are asked
 * @param releasedAt when its wave was released; from then on it waits in line to be started
 */
@Embeddable
public record PlanEntry(
        @Column(name = "takes_part") boolean takesPart,
        @Column(name = "wave") int wave,
        @Column(name = "plan_remark") @Nullable String remark,
        @Column(name = "released_at") @Nullable Instant releasedAt) {

    /** The last wave. */
    public static final int LAST_WAVE = 3;

    static PlanEntry proposed() {
        return new PlanEntry(true, 1, null, null);
    }

    PlanEntry releasedAt(Instant now) {
        return new PlanEntry(takesPart, wave, remark, now);
    }
}
