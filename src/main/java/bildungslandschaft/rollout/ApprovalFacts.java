package bildungslandschaft.rollout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is settled together with an approval (form F-RO-4).
 *
 * @param committeeOn when the Kita-Ausschuss dealt with it
 * @param conditions Auflagen
 */
public record ApprovalFacts(
        @Nullable Integer staff,
        @Nullable Integer days,
        @Nullable Boolean substituteArranged,
        @Nullable Integer costs,
        @Nullable String budgetLine,
        @Nullable LocalDate committeeOn,
        @Nullable String conditions) {

    Approval granted(String by, LocalDate on) {
        return new Approval(true, staff, days, substituteArranged, costs, budgetLine, committeeOn, conditions, by, on);
    }

    static Approval refused(@Nullable String reason, String by, LocalDate on) {
        return new Approval(false, null, null, null, null, null, null, reason, by, on);
    }
}
