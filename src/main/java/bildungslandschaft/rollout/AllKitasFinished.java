package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** No Kita of a municipality has anything left to do. */
public record AllKitasFinished(CaseNumber number) {}
