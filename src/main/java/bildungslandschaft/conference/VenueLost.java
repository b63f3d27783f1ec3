package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** The place of a conference is lost; another one must be found. */
public record VenueLost(CaseNumber number) {}
