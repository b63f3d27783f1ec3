package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** A conference does without one of its strands. */
public record StrandWaived(CaseNumber number, Strand strand) {}
