package bildungslandschaft.monitoring;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What has to change for the board to say what the engine says.
 *
 * @param surplus ids of rows that must go, whether they are wrong or too many
 * @param missing rows that must come, those that replace wrong ones among them
 */
record BoardDrift(Set<String> surplus, BoardSnapshot missing) {

    /** @param cases the numbers of those whose file still exists */
    static BoardDrift between(BoardSnapshot is, BoardSnapshot should, Set<String> cases) {
        var surplus = new HashSet<String>();
        // What is over may stand here longer than in the engine's history, which is cleaned up; the rest may not.
        surplus.addAll(wrong(is.runs(), should.runs(), run -> run.endedAt() != null && cases.contains(run.number())));
        surplus.addAll(wrong(is.waiting(), should.waiting(), step -> false));
        surplus.addAll(wrong(
                is.passed(), should.passed(), step -> cases.contains(step.run().number())));
        surplus.addAll(wrong(is.failures(), should.failures(), failure -> false));
        return new BoardDrift(
                surplus,
                new BoardSnapshot(
                        absent(is.runs(), should.runs()),
                        absent(is.waiting(), should.waiting()),
                        absent(is.passed(), should.passed()),
                        absent(is.failures(), should.failures())));
    }

    private static <R> Set<String> wrong(Map<String, R> is, Map<String, R> should, Predicate<R> mayOutlive) {
        return is.entrySet().stream()
                .filter(row -> should.containsKey(row.getKey())
                        ? !should.get(row.getKey()).equals(row.getValue())
                        : !mayOutlive.test(row.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static <R> Map<String, R> absent(Map<String, R> is, Map<String, R> should) {
        return should.entrySet().stream()
                .filter(row -> !row.getValue().equals(is.get(row.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many rows it is about. */
    int size() {
        var ids = new HashSet<>(surplus);
        ids.addAll(missing.runs().keySet());
        ids.addAll(missing.waiting().keySet());
        ids.addAll(missing.passed().keySet());
        ids.addAll(missing.failures().keySet());
        return ids.size();
    }
}
