package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/**
 * A Kita that was given up comes back.
 *
 * @param unit code of the administrative unit
 */
public record ParticipationReopened(CaseNumber number, String unit) {}
