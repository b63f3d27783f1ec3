package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** A conference takes place on another day; its plan has moved already, those concerned are told. */
public record ConferenceDateMoved(CaseNumber number) {}
