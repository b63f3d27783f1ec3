package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.CaseNumber;

/** Somebody is needed for a part of the day; the search begins. */
public record SpeakerWanted(CaseNumber number) {}
