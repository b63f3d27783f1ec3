package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** An independent Traeger decides about a Kita; its municipality hears of it and has nothing to decide. */
public record TraegerAsked(CaseNumber number) {}
