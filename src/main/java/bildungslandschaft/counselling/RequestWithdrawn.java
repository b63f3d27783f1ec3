package bildungslandschaft.counselling;

import bildungslandschaft.workflow.CaseNumber;

/** The client has withdrawn the request, or had it withdrawn. */
public record RequestWithdrawn(CaseNumber number) {}
