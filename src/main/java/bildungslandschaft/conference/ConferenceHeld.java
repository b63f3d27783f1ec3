package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** The conference has taken place; whoever has not been found by then is not looked for any more. */
public record ConferenceHeld(CaseNumber number) {}
