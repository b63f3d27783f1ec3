package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decision whether a Kita takes part and may send its staff (form F-RO-4); given by whoever may, or by nobody.
 *
 * @param staff how many people are released
 * @param days for how many days each
 * @param substituteArranged whether somebody replaces them
 * @param costs travel and substitution, euros
 * @param committeeOn when the Kita-Ausschuss dealt with it (KitaG § 7)
 * @param remark conditions of an approval, or the reason of a refusal
 * @param decidedBy display name of who decided, or what the office calls the Traeger
 */
@Embeddable
public record Approval(
        @Column(name = "approved") Boolean approved,
        @Column(name = "approval_staff") @Nullable Integer staff,
        @Column(name = "approval_days") @Nullable Integer days,
        @Column(name = "approval_substitute") @Nullable Boolean substituteArranged,
        @Column(name = "approval_costs") @Nullable Integer costs,
        @Column(name = "approval_budget_line") @Nullable String budgetLine,
        @Column(name = "approval_committee_on") @Nullable LocalDate committeeOn,
        @Column(name = "approval_conditions") @Nullable String remark,
        @Column(name = "approval_decided_by") String decidedBy,
        @Column(name = "approval_decided_on") LocalDate decidedOn) {

    /** Who is released and for how long, in words; empty if nobody said so. */
    Optional<String> released() {
        if (staff == null || days == null) {
            return Optional.empty();
        }
        var each = days == 1 ? "1 Tag" : days + " Tage";
        return Optional.of(staff == 1 ? "1 Fachkraft, " + each : staff + " Fachkräfte, jede " + each);
    }
}
