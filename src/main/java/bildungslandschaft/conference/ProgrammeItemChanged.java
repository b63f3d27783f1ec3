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
        MOVED("verlegt"),
        OTHER_PERSON("mit anderer Person"),
        ONLINE("online zugeschaltet"),
        REARRANGED("umgebaut"),
        DROPPED("entfällt");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
