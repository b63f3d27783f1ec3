package bildungslandschaft.rollout.workshop;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One Kita's seat, or its wish for one, as far as the reader may know of it.
 *
 * @param names whom it sends, one per line; for the planners only
 * @param present how many people were there
 * @param since the day from which it has waited
 * @param tooLong whether it waits longer than the office finds right
 */
public record SeatLine(
        long id,
        CaseNumber participation,
        String kita,
        String unit,
        int people,
        @Nullable String names,
        BookingState state,
        int present,
        LocalDate since,
        boolean tooLong) {}
