package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** A conference does not take place. */
public record ConferenceCancelled(CaseNumber number) {}
