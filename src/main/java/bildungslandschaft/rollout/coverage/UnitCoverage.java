package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.Coverage;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.Share;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far one administrative unit is.
 *
 * @param code of the unit
 * @param overdue Kitas that wait longer than their step may take
 */
public record UnitCoverage(
        String code, String name, Coverage coverage, int waitingForApproval, int declined, int overdue) {

    /** The best first; among equals the larger one, as it means more. */
    static final Comparator<UnitCoverage> BEST_FIRST = Comparator.comparingDouble(
                    (UnitCoverage unit) -> -unit.reached().percent())
            .thenComparing(unit -> -unit.reached().whole())
            .thenComparing(UnitCoverage::name);

    static Comparator<UnitCoverage> byName() {
        return Comparator.comparing(UnitCoverage::name, Collator.getInstance(Locale.GERMAN));
    }

    static List<UnitCoverage> of(List<Standing> counted, Map<String, String> names) {
        return counted.stream().collect(Collectors.groupingBy(Standing::unit)).entrySet().stream()
                .map(unit -> of(unit.getKey(), names.getOrDefault(unit.getKey(), unit.getKey()), unit.getValue()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static UnitCoverage of(String code, String name, List<Standing> kitas) {
        return new UnitCoverage(
                code,
                name,
                Standing.coverage(kitas),
                count(kitas, ParticipationState.APPROVAL_PENDING),
                count(kitas, ParticipationState.DECLINED),
                (int) kitas.stream().filter(Standing::overdue).count());
    }

    public Share reached() {
        return coverage.reached();
    }

    public int certified() {
        return coverage.certified();
    }

    private static int count(List<Standing> kitas, ParticipationState state) {
        return (int) kitas.stream().filter(kita -> kita.state() == state).count();
    }

    /** How much of it is reached, for the colour of its tile; the tile says the number too. */
    public Level level() {
        double percent = reached().percent();
        return percent >= 80 ? Level.HIGH : percent >= 60 ? Level.GOOD : percent >= 40 ? Level.MIDDLE : Level.LOW;
    }

    /** The colours of tiles. */
    public enum Level {
        HIGH,
        GOOD,
        MIDDLE,
        LOW
    }
}
