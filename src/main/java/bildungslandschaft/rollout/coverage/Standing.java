package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.Coverage;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.ParticipationState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one Kita stands on one day; all figures of that day are counts of these.
 *
 * @param number case number of its file
 * @param unit code of the administrative unit
 * @param since the day on which it came into its state
 * @param step what it waits in; null if nothing more is expected of it
 * @param waiting working days since then
 * @param overdue whether that is longer than the step may take
 * @param furthest how far it came; null if it was not even addressed
 * @param declineReason why it did not take part, as it said then
 * @param certificateUntil last day of its certificate
 * @param children whom it registered; null if it is not reached or has not told their age
 */
public record Standing(
        String number,
        String unit,
        String kitaId,
        ParticipationState state,
        LocalDate since,
        @Nullable Step step,
        int waiting,
        boolean overdue,
        @Nullable Stage furthest,
        @Nullable DeclineReason declineReason,
        @Nullable LocalDate certificateUntil,
        ReachedChildren.@Nullable Registered children) {

    /** Whether it came at least as far as that. */
    boolean cameTo(Stage stage) {
        return furthest != null && !furthest.isBefore(stage);
    }

    static Coverage coverage(List<Standing> kitas) {
        return kitas.stream().map(kita -> Coverage.of(kita.state(), 1)).reduce(Coverage.none(), Coverage::plus);
    }

    boolean waitsForApproval() {
        return state == ParticipationState.APPROVAL_PENDING;
    }

    /** Whether it is lost for the target, unless it is opened again. */
    boolean givenUp() {
        return state.counted() && state.closed() && !state.reached();
    }
}
