package bildungslandschaft.monitoring.web;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.CaseFilter.Standing;
import bildungslandschaft.monitoring.ProcessSteps;
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

    /** @param parts by step, the processes that it calls and those call in turn */
    static UnitMatrix of(
            ProcessSteps figures,
            List<StepLine> steps,
            Map<String, List<BoardLine>> parts,
            List<AdministrativeUnit> units,
            String process,
            @Nullable LocalDate from) {
        var columns = steps.stream().map(StepLine::step).toList();
        var source = new Source(figures, columns, parts, process, from);
        var lines = new ArrayList<Line>();
        units.stream()
                .filter(unit -> figures.byUnit().containsKey(unit.code()))
                .forEach(unit -> lines.add(source.line(unit.name(), unit.code(), unit.code())));
        figures.byUnit().keySet().stream()
                .filter(code -> units.stream().noneMatch(unit -> unit.code().equals(code)))
                .sorted()
                .forEach(code -> lines.add(
                        code.isEmpty()
                                ? source.line("ohne Verwaltung", code, CaseFilter.NO_UNIT)
                                : source.line(code, code, code)));
        lines.sort(Comparator.comparingInt((Line line) -> -line.overdue()).thenComparingInt(line -> -line.cases()));
        return new UnitMatrix(columns, lines);
    }

    /** @param cells one per step; null where nothing is */
    record Line(String name, List<@Nullable Cell> cells) {

        int overdue() {
            return cells.stream()
                    .mapToInt(cell -> cell == null ? 0 : cell.overdue())
                    .sum();
        }

        int cases() {
            return cells.stream()
                    .mapToInt(cell -> cell == null ? 0 : cell.here().step().cases())
                    .sum();
        }
    }

    /** @param within what is overdue in the processes that the step calls */
    record Cell(StepLine here, List<Part> within) {

        Cell {
            within = List.copyOf(within);
        }

        private int overdue() {
            return here.step().overdue()
                    + within.stream().mapToInt(part -> part.overdue().count()).sum();
        }
    }

    /** @param direct whether the step itself calls the process */
    record Part(BoardLine process, boolean direct, Figure overdue) {}

    private record Source(
            ProcessSteps figures,
            List<StepFigures> columns,
            Map<String, List<BoardLine>> parts,
            String process,
            @Nullable LocalDate from) {

        /** @param code as it is looked for in the list */
        Line line(String name, String unit, String code) {
            var cells = new ArrayList<@Nullable Cell>();
            for (var column : columns) {
                var here = figures.byUnit().get(unit).get(column.id());
                cells.add(here == null ? null : cell(here, unit, CaseFilter.OPEN.in(code)));
            }
            return new Line(name, cells);
        }

        private Cell cell(StepFigures here, String unit, CaseFilter rows) {
            var late = figures.lateInParts().getOrDefault(unit, Map.of());
            var within = parts.getOrDefault(here.id(), List.of());
            return new Cell(
                    StepLine.in(here, process, from, rows, true),
                    within.stream()
                            .filter(part -> late.containsKey(part.figures().key()))
                            .map(part -> new Part(
                                    part,
                                    part.equals(within.get(0)),
                                    Figure.of(
                                            late.get(part.figures().key()),
                                            true,
                                            rows.with(Standing.in(part.figures().key())
                                                    .late()))))
                            .toList());
        }
    }
}
