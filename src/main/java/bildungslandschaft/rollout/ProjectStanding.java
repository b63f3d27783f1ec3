package bildungslandschaft.rollout;

/**
 * Where a project stands today.
 *
 * @param planned Kitas that the plan curve wants to have reached today
 * @param deviation percentage points above (positive) or below (negative) the plan
 */
public record ProjectStanding(Coverage coverage, double planned, double deviation, RolloutLight light) {}
