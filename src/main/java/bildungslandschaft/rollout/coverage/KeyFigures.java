package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What reports ask for besides the coverage.
 *
 * @param children places in the reached Kitas
 * @param byAge the children whom these Kitas have registered
 * @param complete units of which every Kita is reached
 * @param empty units of which none is
 * @param reasons why Kitas declined, the most frequent first
 */
public record KeyFigures(
        int children,
        ReachedChildren byAge,
        Certificates certificates,
        int units,
        int complete,
        int empty,
        List<StepDuration> durations,
        List<Reason> reasons) {

    private static final String UNKNOWN = "nicht vermerkt";

    static KeyFigures of(
            List<Standing> counted,
            List<UnitCoverage> units,
            Certificates certificates,
            List<StepDuration> durations,
            Map<String, Integer> places) {
        var reached = counted.stream().filter(kita -> kita.state().reached()).toList();
        return new KeyFigures(
                reached.stream()
                        .mapToInt(kita -> places.getOrDefault(kita.kitaId(), 0))
                        .sum(),
                ReachedChildren.of(reached),
                certificates,
                units.size(),
                (int) units.stream()
                        .filter(unit -> unit.reached().part() == unit.reached().whole())
                        .count(),
                (int) units.stream().filter(unit -> unit.reached().part() == 0).count(),
                durations,
                reasons(counted));
    }

    private static List<Reason> reasons(List<Standing> counted) {
        var declined = counted.stream()
                .filter(kita -> kita.state() == ParticipationState.DECLINED)
                .toList();
        return declined.stream()
                .collect(Collectors.groupingBy(
                        kita -> Optional.ofNullable(kita.declineReason())
                                .map(DeclineReason::label)
                                .orElse(UNKNOWN),
                        Collectors.summingInt(kita -> 1)))
                .entrySet()
                .stream()
                .map(entry -> new Reason(entry.getKey(), new Share(entry.getValue(), declined.size())))
                .sorted(Comparator.comparingInt(
                                (Reason reason) -> -reason.kitas().part())
                        .thenComparing(Reason::label))
                .toList();
    }

    /** How many of the declining Kitas gave one reason. */
    public record Reason(String label, Share kitas) {}
}
