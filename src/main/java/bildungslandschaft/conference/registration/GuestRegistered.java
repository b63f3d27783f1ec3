package bildungslandschaft.conference.registration;

import bildungslandschaft.workflow.CaseNumber;

/** Somebody has registered for a conference. */
public record GuestRegistered(CaseNumber number, CaseNumber conference) {}
