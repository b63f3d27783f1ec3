package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.ParticipationState;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How many Kitas were in certain states at the end of each day. */
final class DailyCount {

    private final NavigableMap<LocalDate, Integer> changes;

    private DailyCount(NavigableMap<LocalDate, Integer> changes) {
        this.changes = changes;
    }

    static DailyCount of(List<Track> tracks, Predicate<ParticipationState> wanted) {
        var deltas = new TreeMap<LocalDate, Integer>();
        for (var track : tracks) {
            for (var stay : track.stays()) {
                if (wanted.test(stay.state())) {
                    deltas.merge(stay.from(), 1, Integer::sum);
                    if (stay.until() != null) {
                        deltas.merge(stay.until(), -1, Integer::sum);
                    }
                }
            }
        }
        int sum = 0;
        for (var delta : deltas.entrySet()) {
            sum += delta.getValue();
            delta.setValue(sum);
        }
        return new DailyCount(deltas);
    }

    int on(LocalDate day) {
        var last = changes.floorEntry(day);
        return last == null ? 0 : last.getValue();
    }
}
