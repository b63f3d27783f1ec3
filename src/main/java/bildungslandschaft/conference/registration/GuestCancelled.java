package bildungslandschaft.conference.registration;

import bildungslandschaft.workflow.CaseNumber;

/** A guest does not come. */
public record GuestCancelled(CaseNumber number) {}
