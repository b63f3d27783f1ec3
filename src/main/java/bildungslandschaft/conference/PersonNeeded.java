package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.util.UUID;

/** The concept stands, and for this part of the day somebody has to be asked. */
public record PersonNeeded(CaseNumber conference, UUID item) {}
