package bildungslandschaft.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role with the days on which a person has it, past or to come.
 *
 * @param to last day, itself included; null for until further notice
 */
public record HeldRole(
        long id,
        RoleAssignment assignment,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && !isOver(day);
    }

    /** Whether it is held without a break from one day to another. */
    public boolean coversAll(LocalDate first, LocalDate last) {
        return covers(first) && covers(last);
    }

    public boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public boolean hasBegun(LocalDate day) {
        return !from.isAfter(day);
    }

    /** @param last null for until further notice */
    public boolean overlaps(LocalDate first, @Nullable LocalDate last) {
        return !isOver(first) && (last == null || hasBegun(last));
    }
}
