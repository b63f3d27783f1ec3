package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A quarter is over in which a municipality's rollout was running: its contact may say how it goes. */
public record QuarterOver(CaseNumber number) {}
