package bildungslandschaft.workflow;

/** A case has been deleted on its date; whoever noted anything about it deletes that too, in the same transaction. */
public record CaseForgotten(CaseNumber number) {}
