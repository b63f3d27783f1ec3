package bildungslandschaft.directory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Days on which a Kita is shut although it exists, such as three weeks in summer (Schließzeit).
 *
 * @param reason why, in a word or two; empty if nobody has said it
 */
@Embeddable
public record KitaClosure(LocalDate firstDay, LocalDate lastDay, String reason) {

    /** As many characters as the register keeps of a reason. */
    public static final int LONGEST_REASON = 120;

    public KitaClosure {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("Ends on " + lastDay + " before it begins on " + firstDay);
        }
    }

    /** Whether the Kita is shut on a day because of this. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether there is a day that both of them cover. */
    public boolean overlaps(KitaClosure other) {
        return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
    }
}
