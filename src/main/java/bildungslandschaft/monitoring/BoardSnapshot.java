package bildungslandschaft.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The board's rows of some cases at one moment, by id; as they are, or as the engine's own tables say they should be.
 *
 * @param waiting where the cases wait
 * @param passed where they have waited
 */
record BoardSnapshot(
        Map<String, Run> runs, Map<String, Step> waiting, Map<String, Step> passed, Map<String, Failure> failures) {

    static final BoardSnapshot NOTHING = new BoardSnapshot(Map.of(), Map.of(), Map.of(), Map.of());

    record Run(
            String process,
            String root,
            String number,
            Instant startedAt,
            @Nullable Instant endedAt) {}

    /** @param waited working days; 0 while it still waits */
    record Step(
            Run run,
            String id,
            String name,
            WaitsFor waitsFor,
            Instant since,
            @Nullable LocalDate dueOn,
            @Nullable Instant leftAt,
            int waited) {}

    record Failure(Run run, String step, String name, String job, Instant since) {}
}
