package bildungslandschaft.monitoring;

import bildungslandschaft.monitoring.ProcessSums.Place;
import bildungslandschaft.monitoring.ProcessSums.StepSums;
import bildungslandschaft.monitoring.Tally.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the figures of the board as they are read: a row for each process, and one for each of its steps, in each
 * administrative unit and in all.
 */
@Component
class BoardFigures {

    /** Stands for all administrative units together; none has such a code. */
    static final String ALL_UNITS = "*";

    private static final String PROCESS =
            "insert into board_processes (process_key, kind, running, oldest, office, municipality, outside, on_date,"
                    + " overdue, escalated, finished, incidents) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String STEP =
            "insert into board_steps (process_key, unit, step_id, step_name, waits_for, cases, middle, overdue)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    BoardFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes the figures of these processes and steps anew.
     *
     * @param totals all that there are of them
     */
    void write(Collection<String> processes, Collection<String> steps, Map<Tally, Integer> totals, LocalDate today) {
        jdbc.batchUpdate(
                "delete from board_processes where process_key = ?",
                processes.stream().map(key -> new Object[] {key}).toList());
        jdbc.batchUpdate(
                "delete from board_steps where process_key = ? and step_id = ?",
                processes.stream()
                        .flatMap(key -> steps.stream().map(step -> new Object[] {key, step}))
                        .toList());
        insert(totals, today);
    }

    /** @param totals all that there are */
    void writeAll(Map<Tally, Integer> totals, LocalDate today) {
        jdbc.update("delete from board_processes");
        jdbc.update("delete from board_steps");
        insert(totals, today);
    }

    private void insert(Map<Tally, Integer> totals, LocalDate today) {
        var sums = new HashMap<String, ProcessSums>();
        totals.forEach((tally, amount) -> sums.computeIfAbsent(tally.process(), key -> new ProcessSums(today))
                .add(tally, amount));
        var rows = new ArrayList<Object[]>();
        var steps = new ArrayList<Object[]>();
        sums.forEach((key, process) -> {
            rows.add(row(key, process));
            process.steps().forEach((place, step) -> {
                if (step.isWaitedAt()) {
                    steps.add(row(key, place, step));
                }
            });
        });
        jdbc.batchUpdate(PROCESS, rows);
        jdbc.batchUpdate(STEP, steps);
    }

    private static Object[] row(String key, ProcessSums process) {
        return new Object[] {
            key,
            process.kind(),
            process.count(Measure.RUNNING),
            process.oldest(),
            process.waitsFor(WaitsFor.OFFICE),
            process.waitsFor(WaitsFor.MUNICIPALITY),
            process.waitsFor(WaitsFor.OUTSIDE),
            process.waitsFor(WaitsFor.DATE),
            process.count(Measure.DUE),
            process.count(Measure.ESCALATED),
            process.count(Measure.FINISHED),
            process.count(Measure.FAILED)
        };
    }

    private static Object[] row(String key, Place place, StepSums step) {
        return new Object[] {
            key, place.unit(), place.step(), step.name(), step.waitsFor(), step.cases(), step.middle(), step.overdue()
        };
    }
}
