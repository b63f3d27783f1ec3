package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A participation ends before its time. */
public record ParticipationEnded(CaseNumber number) {}
