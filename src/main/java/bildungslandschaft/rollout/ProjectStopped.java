package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A project is stopped before its end. */
public record ProjectStopped(CaseNumber number) {}
