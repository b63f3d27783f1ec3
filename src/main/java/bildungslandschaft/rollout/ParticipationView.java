package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be read in a Kita's file.
 *
 * @param unit code of the administrative unit
 * @param stateSince the day on which it came into its state
 */
public record ParticipationView(
        CaseNumber number,
        CaseNumber project,
        String unit,
        String kitaId,
        ParticipationState state,
        LocalDate stateSince,
        PlanEntry plan,
        boolean started,
        @Nullable Answer answer,
        @Nullable ApprovalPath approvalPath,
        @Nullable ApprovalQuery query,
        @Nullable Approval approval,
        @Nullable Registration registration,
        @Nullable Receipt receipt,
        @Nullable DeclineReason declineReason,
        Training training,
        @Nullable Handover handover) {

    public boolean isReached() {
        return state.reached();
    }
}
