package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** A conference is planned for a day; its process begins. */
public record ConferencePlanned(CaseNumber number) {}
