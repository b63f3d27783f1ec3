package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.RolloutSettings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where it is stuck: how many Kitas of each unit wait in which step, and for how long.
 *
 * @param steps those in which any Kita waits
 * @param lines the unit with most overdue Kitas first
 */
public record StepMatrix(List<Step> steps, List<Line> lines) {

    public StepMatrix {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
    }

    static StepMatrix of(List<Standing> counted, List<UnitCoverage> units, RolloutSettings settings) {
        var byUnit = counted.stream()
                .filter(kita -> kita.step() != null)
                .collect(Collectors.groupingBy(
                        Standing::unit,
                        Collectors.groupingBy(kita -> Objects.requireNonNull(kita.step()), Collectors.toList())));
        var lines = units.stream()
                .map(unit -> new Line(unit, cells(byUnit.getOrDefault(unit.code(), Map.of()), settings)))
                .sorted(Comparator.comparingInt((Line line) -> -line.unit().overdue())
                        .thenComparing(line -> line.unit().name()))
                .toList();
        var steps = Arrays.stream(Step.values())
                .filter(step -> lines.stream().anyMatch(line -> line.cell(step) != null))
                .toList();
        return new StepMatrix(steps, lines);
    }

    StepMatrix byName() {
        return new StepMatrix(
                steps,
                lines.stream()
                        .sorted(Comparator.comparing(Line::unit, UnitCoverage.byName()))
                        .toList());
    }

    private static Map<Step, Cell> cells(Map<Step, List<Standing>> kitasByStep, RolloutSettings settings) {
        var cells = new EnumMap<Step, Cell>(Step.class);
        kitasByStep.forEach((step, kitas) ->
                cells.put(step, cell(kitas, step.deadline(settings).orElse(null))));
        return cells;
    }

    private static Cell cell(List<Standing> kitas, @Nullable Integer deadline) {
        return new Cell(
                kitas.size(),
                Spread.median(kitas.stream().map(Standing::waiting).toList()),
                (int) kitas.stream().filter(Standing::overdue).count(),
                deadline);
    }

    /** One unit with its steps. */
    public record Line(UnitCoverage unit, Map<Step, Cell> cells) {

        public Line {
            cells = Map.copyOf(cells);
        }

        public @Nullable Cell cell(Step step) {
            return cells.get(step);
        }
    }

    /**
     * The Kitas of one unit in one step.
     *
     * @param median working days for which the middle one waits
     * @param overdue how many wait longer than they should
     * @param deadline working days that the step may take; null if it has no deadline
     */
    public record Cell(
            int kitas, int median, int overdue, @Nullable Integer deadline) {

        public boolean stuck() {
            return deadline != null && median > deadline;
        }
    }
}
