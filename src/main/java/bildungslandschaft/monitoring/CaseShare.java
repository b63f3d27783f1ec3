package bildungslandschaft.monitoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** What one case adds to the totals of the board: one each, however many of its rows say the same. */
final class CaseShare {

    private final Map<Tally, Integer> counts = new HashMap<>();
    private final Map<Tally, LocalDate> days = new HashMap<>();
    private final Map<Tally, String> words = new HashMap<>();

    void once(Tally tally) {
        counts.put(tally, 1);
    }

    /** Once, on the first of all days that are told. */
    void onFirst(LocalDate day, Tally tally) {
        days.merge(tally, day, BinaryOperator.minBy(LocalDate::compareTo));
    }

    /** Once, by the last of all words that are told, by the alphabet. */
    void byLast(String word, Tally tally) {
        words.merge(tally, word, BinaryOperator.maxBy(String::compareTo));
    }

    /** As often as it is told. */
    void each(Tally tally) {
        counts.merge(tally, 1, Integer::sum);
    }

    Map<Tally, Integer> counts() {
        var all = new HashMap<>(counts);
        days.forEach((tally, day) -> all.put(tally.on(day), 1));
        words.forEach((tally, word) -> all.put(tally.by(word), 1));
        return all;
    }
}
