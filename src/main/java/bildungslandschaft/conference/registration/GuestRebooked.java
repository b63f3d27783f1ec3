package bildungslandschaft.conference.registration;

import bildungslandschaft.workflow.CaseNumber;

/** A guest sits at another table. */
public record GuestRebooked(CaseNumber number) {}
