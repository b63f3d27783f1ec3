package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.ApprovalPath;
import bildungslandschaft.rollout.RolloutSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How long a step took, where it is over.
 *
 * @param kitas how often it was taken
 * @param median working days
 * @param deadline working days that it may take; null if it has no deadline
 */
public record StepDuration(
        Step step, int kitas, int median, @Nullable Integer deadline) {

    static List<StepDuration> of(
            List<Track> tracks,
            Function<String, @Nullable ApprovalPath> pathOf,
            ToIntBiFunction<LocalDate, LocalDate> workingDays,
            RolloutSettings settings) {
        Map<Step, List<Integer>> durations = new EnumMap<>(Step.class);
        for (var track : tracks) {
            var path = pathOf.apply(track.number());
            Step begun = null;
            LocalDate since = LocalDate.MIN;
            for (var stay : track.stays()) {
                var step = Step.of(stay.state(), path).orElse(null);
                since = step == begun ? since : stay.from();
                begun = step;
                if (step != null && endsWith(stay, track, step, path)) {
                    durations
                            .computeIfAbsent(step, key -> new ArrayList<>())
                            .add(workingDays.applyAsInt(since, stay.until()));
                }
            }
        }
        return durations.entrySet().stream()
                .map(entry -> new StepDuration(
                        entry.getKey(),
                        entry.getValue().size(),
                        Spread.median(entry.getValue()),
                        entry.getKey().deadline(settings).orElse(null)))
                .toList();
    }

    /** Two states can be one step, which then ends with the second. */
    private static boolean endsWith(Stay stay, Track track, Step step, @Nullable ApprovalPath path) {
        int next = track.stays().indexOf(stay) + 1;
        return stay.until() != null
                && Step.of(track.stays().get(next).state(), path)
                        .filter(step::equals)
                        .isEmpty();
    }
}
