package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.CaseNumber;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One process on the board. All figures count cases, each once; since a case may wait for several people at once, those
 * of {@code waitsFor} may add up to more than run.
 *
 * @param part whether it is called by others
 * @param example number of one of its cases, which tells their kind; null if there is none
 * @param oldest when the case began that runs longest; null if none runs
 */
public record ProcessFigures(
        String key,
        String name,
        boolean part,
        @Nullable String example,
        int running,
        Map<WaitsFor, Integer> waitsFor,
        @Nullable Instant oldest,
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

    /** The kind of its cases, e.g. {@code KITA}; null if there has been none. */
    public @Nullable String kind() {
        return example == null ? null : new CaseNumber(example).kind();
    }
}
