package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.util.UUID;

/**
 * A part of a released programme is no longer what was announced; those who come for it have to be told.
 *
 * @param item id of the part, of which the programme says what it is now
 */
public record ProgrammeItemChanged(CaseNumber conference, UUID item, Change change) {

    /** What became of it. */
    public enum Change {
        MOVED,
        OTHER_PERSON,
        ONLINE,
        REARRANGED,
        DROPPED
    }
}
