package bildungslandschaft.directory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days on which a Kita is shut although it exists, such as three weeks in summer (Schließzeit). */
@Embeddable
public record KitaClosure(LocalDate firstDay, LocalDate lastDay) {

    public KitaClosure {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("Ends on " + lastDay + " before it begins on " + firstDay);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
