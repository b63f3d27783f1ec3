package bildungslandschaft.conference;

import java.util.Map;
import java.util.UUID;

/**
 * How many guests have a place at a conference so far.
 *
 * @param atTables by the id of the table; without those at which nobody sits
 */
public record Attendance(long guests, Map<UUID, Long> atTables) {

    static final Attendance NOBODY = new Attendance(0, Map.of());

    public Attendance {
        atTables = Map.copyOf(atTables);
    }
}
