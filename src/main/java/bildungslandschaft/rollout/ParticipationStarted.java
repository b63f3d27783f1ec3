package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/**
 * It is a Kita's turn, for the first and only time.
 *
 * @param unit code of the administrative unit
 */
public record ParticipationStarted(CaseNumber number, String unit) {}
