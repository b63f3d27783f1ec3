package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/**
 * The rollout in a municipality begins.
 *
 * @param unit code of the administrative unit
 */
public record UnitRolloutStarted(CaseNumber number, String unit) {}
