package bildungslandschaft.masterdata;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Kita;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One state of a Kita with the names that belong to it.
 *
 * @param unit null if no unit administers the place on that day
 * @param from since when it is so
 * @param to last day, in a list that of the Kita, in its history that of the state; null for until further notice
 */
public record KitaRow(
        Kita kita,
        String municipality,
        @Nullable AdministrativeUnit unit,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The unit as people call it; empty without one. */
    public String unitName() {
        return unit == null ? "" : unit.name();
    }
}
