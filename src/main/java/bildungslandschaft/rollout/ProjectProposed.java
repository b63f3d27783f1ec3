package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** A project has been proposed. */
public record ProjectProposed(CaseNumber number) {}
