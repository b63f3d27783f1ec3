package bildungslandschaft.rollout;

import java.util.Locale;

/**
 * Where a project stands on a day.
 *
 * @param planned Kitas that the plan curve wants to have reached on this day, not rounded
 * @param deviation percentage points above (positive) or below (negative) the plan
 */
public record ProjectStanding(Coverage coverage, double planned, double deviation, RolloutLight light) {

    public long plannedKitas() {
        return Math.round(planned);
    }

    /** With its sign, e.g. "−12,3 Prozentpunkte". */
    public String deviationText() {
        return String.format(Locale.GERMAN, "%+.1f Prozentpunkte", deviation).replace('-', '−');
    }
}
