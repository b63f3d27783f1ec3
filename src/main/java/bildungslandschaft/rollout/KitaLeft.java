package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A Kita leaves the project by its own wish. */
public record KitaLeft(CaseNumber number) {}
