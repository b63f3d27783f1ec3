package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** Somebody else leads a Kita now, while the Kita is asked for something. */
public record HeadChanged(CaseNumber number) {}
