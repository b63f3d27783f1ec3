package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** The programme is released, or the conference does without one; the invitation need not wait for it. */
public record ProgrammeSettled(CaseNumber number) {}
