package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.util.UUID;

/**
 * A part of the day, released or not, has another hour or room; whoever is asked for it has to know.
 *
 * @param version of the part before that, which tells one move from the next
 */
public record ProgrammeItemMoved(CaseNumber conference, UUID item, int version) {}
