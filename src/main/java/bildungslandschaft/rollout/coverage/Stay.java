package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.ParticipationState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a Kita spent in a state.
 *
 * @param until the day on which it left the state; null if it is still there
 * @param reason why it declined, if that is the state
 */
record Stay(
        ParticipationState state,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable DeclineReason reason) {

    Stay(ParticipationState state, LocalDate from, @Nullable LocalDate until) {
        this(state, from, until, null);
    }
}
