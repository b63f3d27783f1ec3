package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.CaseNumber;

/**
 * Somebody who had agreed cannot come.
 *
 * @param needsFallback whether it is too late to ask somebody else
 */
public record SpeakerCancelled(CaseNumber number, boolean needsFallback) {}
