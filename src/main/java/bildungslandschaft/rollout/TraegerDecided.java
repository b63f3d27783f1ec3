package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** An independent Traeger has decided about a Kita's participation. */
public record TraegerDecided(CaseNumber number) {}
