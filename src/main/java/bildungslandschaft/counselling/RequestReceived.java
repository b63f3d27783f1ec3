package bildungslandschaft.counselling;

import bildungslandschaft.workflow.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A request for advice has come in. */
public record RequestReceived(CaseNumber number, @Nullable String unit) {}
