package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A Kita has registered bindingly. */
public record KitaRegistered(CaseNumber number) {}
