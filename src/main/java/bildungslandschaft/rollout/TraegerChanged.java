package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A Kita has another Traeger, while somebody was deciding. */
public record TraegerChanged(CaseNumber number) {}
