package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/**
 * It is a Kita's turn.
 *
 * @param unit code of the administrative unit
 */
public record ParticipationStarted(CaseNumber number, String unit) {}
