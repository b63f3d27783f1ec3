package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A certificate no longer needs renewing. */
public record RecertificationEnded(CaseNumber number) {}
