package bildungslandschaft.monitoring;

import bildungslandschaft.calendar.WorkingDays;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of one process: how many cases wait at each, for how long, and in which municipality; or, of a period, how
 * many went through and how long they had waited. Medians are the lower of two in the middle.
 */
@Service
@Transactional(readOnly = true)
public class StepBoard {

    private static final String NOW = """
            select %s as part, w.step_id, max(w.step_name) as name, max(w.waits_for) as waits_for,
                   count(distinct w.case_number) as cases,
                   percentile_disc(0.5) within group (order by w.since desc) as middle,
                   count(distinct case when w.due_on < :today then w.case_number end) as overdue
              from (select s.* %s from waiting_steps s where s.process_key = :process) w
             group by %s w.step_id""";

    private static final String PASSED = """
            select %s as part, w.step_id, max(w.step_name) as name, max(w.waits_for) as waits_for,
                   count(distinct w.case_number) as cases,
                   percentile_disc(0.5) within group (order by w.waited_days) as middle
              from (select s.* %s from passed_steps s where s.process_key = :process and s.left_at >= :from) w
             group by %s w.step_id""";

    private static final String OVERDUE = """
            select w.process_key, w.step_id, max(w.step_name) as name, c.unit, count(distinct w.case_number) as cases,
                   percentile_disc(0.5) within group (order by w.since desc) as middle
              from waiting_steps w join case_register c on c.case_number = w.case_number
             where w.due_on < :today and c.unit is not null
             group by w.process_key, w.step_id, c.unit
             order by cases desc, middle, w.step_id, c.unit fetch first :most rows only""";

    /** Looked up case by case: a join lets the planner read the whole register, of which nearly all has ended. */
    private static final String UNIT =
            ", coalesce((select c.unit from case_register c where c.case_number = s.case_number), '') as unit";

    private final JdbcClient jdbc;
    private final ProcessBook book;
    private final WorkingDays workingDays;
    private final Clock clock;

    StepBoard(JdbcClient jdbc, ProcessBook book, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * @param from since when cases that have left a step are looked at; null for those that wait now
     * @return those at which any case is or was, in the order of the diagram; of older models last
     */
    public List<StepFigures> steps(String process, @Nullable LocalDate from) {
        var counted = read(process, from, "''", "", "").stream()
                .collect(Collectors.toMap(row -> row.figures().id(), Row::figures));
        var steps = new ArrayList<StepFigures>();
        book.boxesOfLatest(process)
                .forEach(box -> Optional.ofNullable(counted.remove(box.id())).ifPresent(steps::add));
        counted.values().stream()
                .sorted(Comparator.comparing(StepFigures::name))
                .forEach(steps::add);
        return steps;
    }

    /** The same by administrative unit; a case that belongs to none stands under the empty code. */
    public Map<String, Map<String, StepFigures>> byUnit(String process, @Nullable LocalDate from) {
        var units = new HashMap<String, Map<String, StepFigures>>();
        read(process, from, "w.unit", UNIT, "w.unit,")
                .forEach(row -> units.computeIfAbsent(row.unit(), any -> new HashMap<>())
                        .put(row.figures().id(), row.figures()));
        return units;
    }

    /** Where most is overdue, over all processes. */
    public List<HotSpot> hotSpots(int most) {
        var today = LocalDate.now(clock);
        return jdbc.sql(OVERDUE)
                .param("today", today)
                .param("most", most)
                .query((row, index) -> new HotSpot(
                        row.getString("process_key"),
                        row.getString("step_id"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getInt("cases"),
                        workingDays.between(dayOf(row.getTimestamp("middle").toInstant()), today)))
                .list();
    }

    private List<Row> read(String process, @Nullable LocalDate from, String part, String unit, String group) {
        if (from == null) {
            var today = LocalDate.now(clock);
            return jdbc.sql(NOW.formatted(part, unit, group))
                    .param("process", process)
                    .param("today", today)
                    .query((row, index) -> {
                        var middle = dayOf(row.getTimestamp("middle").toInstant());
                        return new Row(
                                row.getString("part"),
                                new StepFigures(
                                        row.getString("step_id"),
                                        row.getString("name"),
                                        WaitsFor.valueOf(row.getString("waits_for")),
                                        row.getInt("cases"),
                                        workingDays.between(middle, today),
                                        row.getInt("overdue")));
                    })
                    .list();
        }
        return jdbc.sql(PASSED.formatted(part, unit, group))
                .param("process", process)
                .param("from", Timestamp.from(from.atStartOfDay(clock.getZone()).toInstant()))
                .query((row, index) -> new Row(
                        row.getString("part"),
                        new StepFigures(
                                row.getString("step_id"),
                                row.getString("name"),
                                WaitsFor.valueOf(row.getString("waits_for")),
                                row.getInt("cases"),
                                row.getInt("middle"),
                                0)))
                .list();
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private record Row(String unit, StepFigures figures) {

        Row {
            Objects.requireNonNull(unit);
        }
    }
}
