package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A Kita has answered the invitation by its link or through staff outside a task. */
public record KitaAnswered(CaseNumber number) {}
