package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A municipality has decided about its plan, whichever way: there is nothing left to ask it for. */
public record PlanAnswered(CaseNumber number) {}
