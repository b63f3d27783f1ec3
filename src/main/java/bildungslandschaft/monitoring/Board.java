package bildungslandschaft.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it hangs: what the office's processes stand at. Counted from the rows of the cases themselves when somebody
 * looks, in a number of statements that does not depend on how many there are; nothing is added up beforehand, so there
 * is no counter over which two cases could get in each other's way.
 */
@Service
@Transactional(readOnly = true)
public class Board {

    private final JdbcClient jdbc;
    private final ProcessBook book;
    private final Escalation escalation;
    private final Clock clock;

    Board(JdbcClient jdbc, ProcessBook book, Escalation escalation, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** Every process, those that cases run in first. */
    public List<ProcessFigures> processes() {
        return figures(book.processes(), null);
    }

    public Optional<ProcessFigures> process(String key) {
        return book.process(key).map(process -> figures(List.of(process), key).get(0));
    }

    /** First day of the month in which "finished" counts. */
    public LocalDate month() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }

    /** @param only key of the one process that is asked for; null for all */
    private List<ProcessFigures> figures(List<ProcessBook.Process> processes, @Nullable String only) {
        var runs = runs(only);
        var examples = examples(processes.stream()
                .map(ProcessBook.Process::key)
                .filter(key -> !runs.containsKey(key))
                .toList());
        var finished = finished(only);
        // Of a process that others call, only what stands in itself; of the others, all below them.
        Map<Boolean, Counted> counted = processes.stream()
                .map(ProcessBook.Process::part)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), part -> counted(part ? "process_key" : "root_key", only)));
        return processes.stream()
                .map(process -> figures(
                        process,
                        runs.get(process.key()),
                        examples.get(process.key()),
                        finished.getOrDefault(process.key(), 0),
                        counted.get(process.part())))
                .toList();
    }

    private static ProcessFigures figures(
            ProcessBook.Process process, @Nullable Runs runs, @Nullable String example, int finished, Counted counted) {
        var waiting = counted.waiting().get(process.key());
        return new ProcessFigures(
                process.key(),
                process.name(),
                process.part(),
                runs == null ? example : runs.example(),
                runs == null ? 0 : runs.count(),
                waiting == null ? Map.of() : waiting.byParty(),
                runs == null ? null : runs.oldest(),
                waiting == null ? 0 : waiting.overdue(),
                waiting == null ? 0 : waiting.escalated(),
                finished,
                counted.incidents().getOrDefault(process.key(), 0));
    }

    private Map<String, Runs> runs(@Nullable String only) {
        var runs = new HashMap<String, Runs>();
        jdbc.sql("select process_key, count(*) as cases, min(begun) as oldest, min(case_number) as example"
                        + " from (select process_key, case_number, min(started_at) as begun from process_runs"
                        + " where ended_at is null" + and("process_key", only)
                        + " group by process_key, case_number) each_case"
                        + " group by process_key")
                .param("only", only)
                .query(row -> {
                    runs.put(
                            row.getString("process_key"),
                            new Runs(
                                    row.getInt("cases"),
                                    row.getTimestamp("oldest").toInstant(),
                                    row.getString("example")));
                });
        return runs;
    }

    /**
     * A case of each of these processes, whenever it was. The order is there for the index: a planner that hopes to come
     * across one soon would read all that was ever finished where there is none.
     */
    private Map<String, String> examples(List<String> processes) {
        var examples = new HashMap<String, String>();
        if (!processes.isEmpty()) {
            var first = "(select process_key, case_number from process_runs where process_key = ?"
                    + " order by process_key, case_number fetch first 1 row only)";
            jdbc.sql(String.join(" union all ", Collections.nCopies(processes.size(), first)))
                    .params(processes)
                    .query(row -> {
                        examples.put(row.getString("process_key"), row.getString("case_number"));
                    });
        }
        return examples;
    }

    private Map<String, Integer> finished(@Nullable String only) {
        var finished = new HashMap<String, Integer>();
        jdbc.sql("select process_key, count(distinct case_number) as cases from process_runs where ended_at >= :month"
                        + and("process_key", only) + " group by process_key")
                .param(
                        "month",
                        Timestamp.from(month().atStartOfDay(clock.getZone()).toInstant()))
                .param("only", only)
                .query(row -> {
                    finished.put(row.getString("process_key"), row.getInt("cases"));
                });
        return finished;
    }

    /** @param by column that tells the process: that of the step itself, or that of the case */
    private Counted counted(String by, @Nullable String only) {
        return new Counted(waiting(by, only), incidents(by, only));
    }

    /** First each case, then the cases: to count six times what is distinct would sort the rows six times. */
    private Map<String, Waiting> waiting(String by, @Nullable String only) {
        var waiting = new HashMap<String, Waiting>();
        jdbc.sql("select process, sum(office) as office, sum(municipality) as municipality, sum(outside) as outside,"
                        + " sum(on_date) as on_date, sum(overdue) as overdue, sum(escalated) as escalated from (select "
                        + by + " as process,"
                        + " max(case when waits_for = 'OFFICE' then 1 else 0 end) as office,"
                        + " max(case when waits_for = 'MUNICIPALITY' then 1 else 0 end) as municipality,"
                        + " max(case when waits_for = 'OUTSIDE' then 1 else 0 end) as outside,"
                        + " max(case when waits_for = 'DATE' then 1 else 0 end) as on_date,"
                        + " max(case when due_on < :today then 1 else 0 end) as overdue,"
                        + " max(case when step_id in (:escalation) then 1 else 0 end) as escalated"
                        + " from waiting_steps where true" + and(by, only) + " group by " + by
                        + ", case_number) each_case group by process")
                .param("today", LocalDate.now(clock))
                .param("escalation", escalation.steps())
                .param("only", only)
                .query(row -> {
                    waiting.put(row.getString("process"), Waiting.of(row));
                });
        return waiting;
    }

    private Map<String, Integer> incidents(String by, @Nullable String only) {
        var incidents = new HashMap<String, Integer>();
        jdbc.sql("select " + by + " as process, count(distinct case_number) as cases from open_incidents where true"
                        + and(by, only) + " group by " + by)
                .param("only", only)
                .query(row -> {
                    incidents.put(row.getString("process"), row.getInt("cases"));
                });
        return incidents;
    }

    private static String and(String column, @Nullable String only) {
        return only == null ? "" : " and " + column + " = :only";
    }

    private record Runs(int count, Instant oldest, String example) {}

    private record Counted(Map<String, Waiting> waiting, Map<String, Integer> incidents) {}

    private record Waiting(Map<WaitsFor, Integer> byParty, int overdue, int escalated) {

        static Waiting of(ResultSet row) throws SQLException {
            var byParty = new EnumMap<WaitsFor, Integer>(WaitsFor.class);
            byParty.put(WaitsFor.OFFICE, row.getInt("office"));
            byParty.put(WaitsFor.MUNICIPALITY, row.getInt("municipality"));
            byParty.put(WaitsFor.OUTSIDE, row.getInt("outside"));
            byParty.put(WaitsFor.DATE, row.getInt("on_date"));
            return new Waiting(byParty, row.getInt("overdue"), row.getInt("escalated"));
        }
    }
}
