package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.CaseNumber;

/** Nobody is needed any more; whoever was asked has to be told. */
public record SpeakerNotNeeded(CaseNumber number) {}
