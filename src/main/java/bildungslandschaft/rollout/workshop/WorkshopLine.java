package bildungslandschaft.rollout.workshop;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One workshop in a list.
 *
 * @param booked people with a seat
 * @param waiting Kitas that could come if there were seats enough
 * @param attendanceDueOn until when somebody has to say who was there; null before its day and afterwards
 */
public record WorkshopLine(
        CaseNumber number,
        CaseNumber project,
        WorkshopPlan plan,
        WorkshopState state,
        @Nullable String cancelReason,
        int booked,
        int waiting,
        @Nullable LocalDate attendanceDueOn) {

    public int free() {
        return Math.max(0, plan.seats() - booked);
    }

    public boolean isPlanned() {
        return state == WorkshopState.PLANNED;
    }
}
