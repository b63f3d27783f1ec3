package bildungslandschaft.monitoring;

import bildungslandschaft.calendar.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The steps of one process: how many cases wait at each, for how long, and in which municipality; or, of a period, how
 * many went through and how long they had waited. What waits is kept ready ({@link BoardProjection}); what went through
 * is counted when somebody looks, since no period is like another. Medians are the lower of two in the middle.
 */
@Service
public class StepBoard {

    private static final String PASSED = """
            select %s as unit, w.step_id, max(w.step_name) as step_name, max(w.waits_for) as waits_for,
                   count(distinct w.case_number) as cases,
                   percentile_disc(0.5) within group (order by w.waited_days) as middle
              from (select s.* %s from passed_steps s where s.process_key = :process and s.left_at >= :from) w
             group by %s w.step_id""";

    /** Looked up case by case: a join lets the planner read the whole register, of which nearly all has ended. */
    private static final String UNIT =
            ", coalesce((select c.unit from case_register c where c.case_number = s.case_number), '') as unit";

    private static final String OVERDUE = """
            (select * from board_steps where overdue > 0 and unit not in ('', :all)
              order by overdue desc, middle, step_id, unit fetch first :most rows only) f on true""";

    private final BoardReader reader;
    private final JdbcClient jdbc;
    private final ProcessBook book;
    private final WorkingDays workingDays;
    private final Clock clock;

    StepBoard(BoardReader reader, JdbcClient jdbc, ProcessBook book, WorkingDays workingDays, Clock clock) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.book = book;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param from since when cases that have left a step are looked at; null for those that wait now */
    public ProcessSteps steps(String process, @Nullable LocalDate from) {
        var units = new HashMap<String, Map<String, StepFigures>>();
        (from == null ? waiting(process) : passed(process, from))
                .forEach(row -> units.computeIfAbsent(row.unit(), any -> new HashMap<>())
                        .put(row.figures().id(), row.figures()));
        var all = Optional.ofNullable(units.remove(BoardFigures.ALL_UNITS)).orElse(Map.of());
        return new ProcessSteps(asDrawn(process, all), units);
    }

    private List<StepFigures> asDrawn(String process, Map<String, StepFigures> figures) {
        var left = new HashMap<>(figures);
        var steps = new ArrayList<StepFigures>();
        book.boxesOfLatest(process)
                .forEach(box -> Optional.ofNullable(left.remove(box.id())).ifPresent(steps::add));
        left.values().stream().sorted(Comparator.comparing(StepFigures::name)).forEach(steps::add);
        return steps;
    }

    /** Where most is overdue, over all processes. */
    public List<HotSpot> hotSpots(int most) {
        return reader.read(
                OVERDUE,
                "step_id",
                Map.of("all", BoardFigures.ALL_UNITS, "most", most),
                (row, index) -> new HotSpot(
                        row.getString("process_key"),
                        row.getString("step_id"),
                        row.getString("step_name"),
                        row.getString("unit"),
                        row.getInt("overdue"),
                        waitedSince(row.getObject("middle", LocalDate.class))));
    }

    private List<Row> waiting(String process) {
        // Many wait since the same day, and to count its working days takes longer than to read a row.
        var waited = new HashMap<String, Integer>();
        return reader.read(
                "board_steps f on f.process_key = :process",
                "step_id",
                Map.of("process", process),
                (row, index) -> row(
                        row,
                        waited.computeIfAbsent(row.getString("middle"), day -> waitedSince(LocalDate.parse(day))),
                        row.getInt("overdue")));
    }

    private List<Row> passed(String process, LocalDate from) {
        var rows = new ArrayList<>(passed(process, from, "'%s'".formatted(BoardFigures.ALL_UNITS), "", ""));
        rows.addAll(passed(process, from, "w.unit", UNIT, "w.unit,"));
        return rows;
    }

    private List<Row> passed(String process, LocalDate from, String part, String unit, String group) {
        return jdbc.sql(PASSED.formatted(part, unit, group))
                .param("process", process)
                .param("from", Timestamp.from(from.atStartOfDay(clock.getZone()).toInstant()))
                .query((row, index) -> row(row, row.getInt("middle"), 0))
                .list();
    }

    private int waitedSince(LocalDate day) {
        return workingDays.between(day, LocalDate.now(clock));
    }

    private static Row row(ResultSet row, int median, int overdue) throws SQLException {
        return new Row(
                row.getString("unit"),
                new StepFigures(
                        row.getString("step_id"),
                        row.getString("step_name"),
                        WaitsFor.valueOf(row.getString("waits_for")),
                        row.getInt("cases"),
                        median,
                        overdue));
    }

    private record Row(String unit, StepFigures figures) {}
}
