package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.util.UUID;

/** For this part of the day nobody is needed any more; whoever was asked has to be told. */
public record PersonNotNeeded(CaseNumber conference, UUID item) {}
