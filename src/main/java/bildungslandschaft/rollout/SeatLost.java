package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/**
 * A Kita has lost its seat: it cancelled, did not come, or the workshop was called off.
 *
 * @param tooOften whether somebody should find out why before another seat is looked for
 */
public record SeatLost(CaseNumber number, boolean tooOften) {}
