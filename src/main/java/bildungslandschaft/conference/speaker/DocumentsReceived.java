package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.CaseNumber;

/** A speaker has given the office what it needs for the day. */
public record DocumentsReceived(CaseNumber number) {}
