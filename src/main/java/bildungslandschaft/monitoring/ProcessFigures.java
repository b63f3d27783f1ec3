package bildungslandschaft.monitoring;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One process on the board. All figures count cases, each once; since a case may wait for several people at once, those
 * of {@code waitsFor} may add up to more than run.
 *
 * @param part whether it is called by others
 * @param kind of its cases, e.g. {@code KITA}; null if there has been none
 * @param oldest day on which the case began that runs longest; null if none runs
 */
public record ProcessFigures(
        String key,
        String name,
        boolean part,
        @Nullable String kind,
        int running,
        Map<WaitsFor, Integer> waitsFor,
        @Nullable LocalDate oldest,
        int overdue,
        int escalated,
        int finished,
        int incidents) {

    public ProcessFigures {
        waitsFor = Map.copyOf(waitsFor);
    }

    public int waitsFor(WaitsFor party) {
        return waitsFor.getOrDefault(party, 0);
    }
}
