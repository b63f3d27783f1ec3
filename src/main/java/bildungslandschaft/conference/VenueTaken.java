package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** A conference has its place, perhaps another one than before. */
public record VenueTaken(CaseNumber number) {}
