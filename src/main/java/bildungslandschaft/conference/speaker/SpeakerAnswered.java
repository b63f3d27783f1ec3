package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.CaseNumber;

/** Somebody who was asked has answered by link, or by telephone before anybody had to call. */
public record SpeakerAnswered(CaseNumber number) {}
