package bildungslandschaft.masterdata;

import bildungslandschaft.directory.Kita;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do to the register as it is at this moment.
 *
 * @param openings Kitas that are new, or open again
 * @param changes Kitas that become different or get another last day
 * @param unchanged Kitas of the list that are already as it says
 * @param notNamed open Kitas of the register that the list does not name; they stay as they are
 * @param problems what speaks against the list as a whole
 */
public record KitaPlan(
        List<Opening> openings, List<Change> changes, int unchanged, int notNamed, List<LineProblem> problems) {

    public KitaPlan {
        openings = List.copyOf(openings);
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** Whether the register already says what the list says. */
    public boolean isEmpty() {
        return openings.isEmpty() && changes.isEmpty();
    }

    /** How many Kitas get a last day. */
    public long closings() {
        return openings.stream().filter(opening -> opening.to() != null).count()
                + changes.stream().filter(Change::closes).count();
    }

    /** The same for the same plan only, so that what is carried out is what was seen. */
    public String fingerprint() {
        return DigestUtils.sha256Hex(openings + "\n" + changes);
    }

    /** @param to last day; null for until further notice */
    public record Opening(
            int line,
            Kita kita,
            String municipality,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * @param from since when the new values hold; null if only the last day is another one
     * @param to last day; null for until further notice
     * @param newEnd whether the last day is another one
     */
    public record Change(
            int line,
            Kita kita,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean newEnd,
            List<FieldChange> fields) {

        public Change {
            fields = List.copyOf(fields);
        }

        /** Whether the Kita gets a last day. */
        public boolean closes() {
            return newEnd && to != null;
        }
    }

    /** What a field said before and says then, as people read it; empty if it says nothing. */
    public record FieldChange(String label, String before, String after) {}
}
