package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** The rollout in a municipality ends because its project does. */
public record UnitStopped(CaseNumber number) {}
