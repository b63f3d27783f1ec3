package bildungslandschaft.monitoring;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.CaseFiles;
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
import java.util.Set;
import java.util.stream.Collectors;
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
                and process_key not in (select process_key from board_processes where kind in (:withheld))
              order by overdue desc, middle, step_id, unit fetch first :most rows only) f on true""";

    /**
     * With what is overdue in the processes that it calls, each case counted once, which no sum of steps does. What is
     * overdue is never much, so it is counted when somebody looks.
     */
    private static final String WAITING = """
            (select process_key, unit, step_id, step_name, waits_for, cases, middle, overdue
               from board_steps where process_key = :process
              union all
             select l.process_key, l.unit, '', '', 'PART', 0, cast(null as date), cast(count(distinct l.case_number) as int)
               from (select w.process_key, w.case_number, coalesce(c.unit, '') as unit
                       from waiting_steps w left join case_register c on c.case_number = w.case_number
                      where w.process_key in (:parts) and w.due_on < :today) l
              group by l.process_key, l.unit) f on true""";

    private final BoardReader reader;
    private final JdbcClient jdbc;
    private final ProcessBook book;
    private final WorkingDays workingDays;
    private final List<CaseFiles> kinds;
    private final Clock clock;

    StepBoard(
            BoardReader reader,
            JdbcClient jdbc,
            ProcessBook book,
            WorkingDays workingDays,
            List<CaseFiles> kinds,
            Clock clock) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.book = book;
        this.workingDays = workingDays;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** @param from since when cases that have left a step are looked at; null for those that wait now */
    public ProcessSteps steps(String process, @Nullable LocalDate from) {
        var units = new HashMap<String, Map<String, StepFigures>>();
        var parts = new HashMap<String, Map<String, Integer>>();
        for (var row : from == null ? waiting(process) : passed(process, from)) {
            if (row.process().equals(process)) {
                units.computeIfAbsent(row.unit(), any -> new HashMap<>())
                        .put(row.figures().id(), row.figures());
            } else {
                parts.computeIfAbsent(row.unit(), any -> new HashMap<>())
                        .put(row.process(), row.figures().overdue());
            }
        }
        var all = Optional.ofNullable(units.remove(BoardFigures.ALL_UNITS)).orElse(Map.of());
        return new ProcessSteps(asDrawn(process, all), units, parts);
    }

    private List<StepFigures> asDrawn(String process, Map<String, StepFigures> figures) {
        var left = new HashMap<>(figures);
        var steps = new ArrayList<StepFigures>();
        book.boxesOfLatest(process)
                .forEach(box -> Optional.ofNullable(left.remove(box.id())).ifPresent(steps::add));
        left.values().stream().sorted(Comparator.comparing(StepFigures::name)).forEach(steps::add);
        return steps;
    }

    /** Where most is overdue, over all processes whose figures may be told by administrative unit. */
    public List<HotSpot> hotSpots(int most) {
        return reader.read(
                OVERDUE,
                "step_id",
                Map.of("all", BoardFigures.ALL_UNITS, "most", most, "withheld", withheld()),
                (row, index) -> new HotSpot(
                        row.getString("process_key"),
                        row.getString("step_id"),
                        row.getString("step_name"),
                        row.getString("unit"),
                        row.getInt("cases"),
                        row.getInt("overdue"),
                        waitedSince(row.getObject("middle", LocalDate.class))));
    }

    /** Never empty, so that it can be asked for in SQL. */
    private Set<String> withheld() {
        var withheld = kinds.stream()
                .filter(CaseFiles::unitsTellOfStaff)
                .map(CaseFiles::kind)
                .collect(Collectors.toSet());
        return withheld.isEmpty() ? Set.of("-") : withheld;
    }

    private List<Row> waiting(String process) {
        var parts = book.partsOfLatest(process).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        // Many wait since the same day, and to count its working days takes longer than to read a row.
        var waited = new HashMap<String, Integer>();
        return reader.read(
                WAITING,
                "step_id",
                Map.of(
                        "process",
                        process,
                        "parts",
                        parts.isEmpty() ? Set.of("-") : parts,
                        "today",
                        LocalDate.now(clock)),
                (row, index) -> row(
                        row.getString("process_key"),
                        row,
                        Optional.ofNullable(row.getString("middle"))
                                .map(since -> waited.computeIfAbsent(since, day -> waitedSince(LocalDate.parse(day))))
                                .orElse(0),
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
                .query((row, index) -> row(process, row, row.getInt("middle"), 0))
                .list();
    }

    private int waitedSince(LocalDate day) {
        return workingDays.between(day, LocalDate.now(clock));
    }

    private static Row row(String process, ResultSet row, int median, int overdue) throws SQLException {
        return new Row(
                process,
                row.getString("unit"),
                new StepFigures(
                        row.getString("step_id"),
                        row.getString("step_name"),
                        WaitsFor.valueOf(row.getString("waits_for")),
                        row.getInt("cases"),
                        median,
                        overdue));
    }

    private record Row(String process, String unit, StepFigures figures) {}
}
