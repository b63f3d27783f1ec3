package bildungslandschaft.monitoring.web;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.StepFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities and steps of a process: where most is overdue, or most has come through, first.
 *
 * @param steps the columns
 */
record UnitMatrix(List<StepFigures> steps, List<Line> lines) {

    UnitMatrix {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
    }

    static UnitMatrix of(
            Map<String, Map<String, StepFigures>> byUnit,
            List<StepLine> steps,
            List<AdministrativeUnit> units,
            String process,
            @Nullable LocalDate from) {
        var lines = new ArrayList<Line>();
        units.stream()
                .filter(unit -> byUnit.containsKey(unit.code()))
                .forEach(unit ->
                        lines.add(line(unit.name(), unit.code(), byUnit.get(unit.code()), steps, process, from)));
        byUnit.keySet().stream()
                .filter(code -> units.stream().noneMatch(unit -> unit.code().equals(code)))
                .sorted()
                .forEach(code -> lines.add(line(
                        code.isEmpty() ? "ohne Verwaltung" : code,
                        code.isEmpty() ? CaseFilter.NO_UNIT : code,
                        byUnit.get(code),
                        steps,
                        process,
                        from)));
        lines.sort(Comparator.comparingInt((Line line) -> -line.overdue()).thenComparingInt(line -> -line.cases()));
        return new UnitMatrix(steps.stream().map(StepLine::step).toList(), lines);
    }

    private static Line line(
            String name,
            String code,
            Map<String, StepFigures> figures,
            List<StepLine> steps,
            String process,
            @Nullable LocalDate from) {
        var cells = new ArrayList<@Nullable StepLine>();
        for (var step : steps) {
            var figure = figures.get(step.step().id());
            cells.add(figure == null ? null : StepLine.in(figure, process, from, CaseFilter.OPEN.in(code), true));
        }
        return new Line(name, cells);
    }

    /** @param cells one per step; null where nothing is */
    record Line(String name, List<@Nullable StepLine> cells) {

        int overdue() {
            return cells.stream()
                    .mapToInt(cell -> cell == null ? 0 : cell.step().overdue())
                    .sum();
        }

        int cases() {
            return cells.stream()
                    .mapToInt(cell -> cell == null ? 0 : cell.step().cases())
                    .sum();
        }
    }
}
