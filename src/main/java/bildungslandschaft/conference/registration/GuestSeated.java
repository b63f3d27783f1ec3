package bildungslandschaft.conference.registration;

import bildungslandschaft.workflow.CaseNumber;

/** A guest has a place. */
public record GuestSeated(CaseNumber number) {}
