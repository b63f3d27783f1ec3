package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A municipality has said something about an approval without deciding: there is nothing left to ask it for. */
public record ContactResponded(CaseNumber number) {}
