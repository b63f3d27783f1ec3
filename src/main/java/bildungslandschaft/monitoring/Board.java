package bildungslandschaft.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var runs = runs();
        var finished = finished();
        var whole = new Counted(waiting("root_key"), incidents("root_key"));
        var parts = new Counted(waiting("process_key"), incidents("process_key"));
        return book.processes().stream()
                .map(process -> figures(
                        process,
                        runs.get(process.key()),
                        finished.getOrDefault(process.key(), 0),
                        // Of a process that others call, only what stands in itself; of the others, all below them.
                        process.part() ? parts : whole))
                .toList();
    }

    public Optional<ProcessFigures> process(String key) {
        return processes().stream().filter(process -> process.key().equals(key)).findFirst();
    }

    /** First day of the month in which "finished" counts. */
    public LocalDate month() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }

    private ProcessFigures figures(ProcessBook.Process process, @Nullable Runs runs, int finished, Counted counted) {
        var waiting = counted.waiting().get(process.key());
        return new ProcessFigures(
                process.key(),
                process.name(),
                process.part(),
                runs == null ? exampleOf(process.key()) : runs.example(),
                runs == null ? 0 : runs.count(),
                waiting == null ? Map.of() : waiting.byParty(),
                runs == null ? null : runs.oldest(),
                waiting == null ? 0 : waiting.overdue(),
                waiting == null ? 0 : waiting.escalated(),
                finished,
                counted.incidents().getOrDefault(process.key(), 0));
    }

    private Map<String, Runs> runs() {
        var runs = new HashMap<String, Runs>();
        jdbc.sql("select process_key, count(distinct case_number) as cases, min(started_at) as oldest,"
                        + " min(case_number) as example from process_runs where ended_at is null group by process_key")
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

    /** Any case of a process in which none runs now, whenever it was. */
    private @Nullable String exampleOf(String process) {
        return jdbc.sql("select case_number from process_runs where process_key = :process fetch first 1 row only")
                .param("process", process)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private Map<String, Integer> finished() {
        var finished = new HashMap<String, Integer>();
        jdbc.sql("select process_key, count(distinct case_number) as cases from process_runs where ended_at >= :month"
                        + " group by process_key")
                .param(
                        "month",
                        Timestamp.from(month().atStartOfDay(clock.getZone()).toInstant()))
                .query(row -> {
                    finished.put(row.getString("process_key"), row.getInt("cases"));
                });
        return finished;
    }

    /** @param by column that tells the process: that of the step itself, or that of the case */
    private Map<String, Waiting> waiting(String by) {
        var waiting = new HashMap<String, Waiting>();
        jdbc.sql("select " + by + " as process,"
                        + " count(distinct case when waits_for = 'OFFICE' then case_number end) as office,"
                        + " count(distinct case when waits_for = 'MUNICIPALITY' then case_number end) as municipality,"
                        + " count(distinct case when waits_for = 'OUTSIDE' then case_number end) as outside,"
                        + " count(distinct case when waits_for = 'DATE' then case_number end) as on_date,"
                        + " count(distinct case when due_on < :today then case_number end) as overdue,"
                        + " count(distinct case when step_id in (:escalation) then case_number end) as escalated"
                        + " from waiting_steps group by " + by)
                .param("today", LocalDate.now(clock))
                .param("escalation", escalation.steps())
                .query(row -> {
                    waiting.put(row.getString("process"), Waiting.of(row));
                });
        return waiting;
    }

    private Map<String, Integer> incidents(String by) {
        var incidents = new HashMap<String, Integer>();
        jdbc.sql("select " + by + " as process, count(distinct case_number) as cases from open_incidents group by "
                        + by)
                .query(row -> {
                    incidents.put(row.getString("process"), row.getInt("cases"));
                });
        return incidents;
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
