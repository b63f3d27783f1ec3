package bildungslandschaft.monitoring;

import bildungslandschaft.calendar.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the board's rows against the engine's tables. Both are written in the same transaction, so both are read in one
 * that sees a single moment: whatever differs then is wrong, however busy the office is meanwhile. READ COMMITTED would
 * report each case that went on between two of these statements. H2 takes each table as it is when it is first read, so
 * there such a case may be reported all the same; the next round finds it right.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ, readOnly = true)
class BoardAudit {

    private static final String NUMBERS = """
            select n from (
              select BUSINESS_KEY_ as n from ACT_HI_PROCINST where BUSINESS_KEY_ > :after
              union select case_number from process_runs where case_number > :after
              union select case_number from waiting_steps where case_number > :after
              union select case_number from open_incidents where case_number > :after
              union select case_number from board_shares where case_number > :after) numbers
            order by n fetch first :most rows only""";

    private static final String RUNS = "select ID_, PROC_DEF_KEY_, ROOT_PROC_INST_ID_, BUSINESS_KEY_, START_TIME_,"
            + " END_TIME_ from ACT_HI_PROCINST where BUSINESS_KEY_ in (:numbers)";

    private static final String STEPS = """
            select a.ID_, a.PROC_INST_ID_, a.PROC_DEF_ID_, a.ACT_ID_, a.START_TIME_, a.END_TIME_, t.DUE_DATE_
              from ACT_HI_PROCINST p
              join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.ID_
              left join ACT_HI_TASKINST t on t.ID_ = a.TASK_ID_
             where p.BUSINESS_KEY_ in (:numbers) and a.ACT_TYPE_ in (:types)""";

    private static final String FAILURES = """
            select i.ID_, i.PROC_INST_ID_, i.PROC_DEF_ID_, i.ACTIVITY_ID_, i.CONFIGURATION_, i.INCIDENT_TIMESTAMP_
              from ACT_HI_PROCINST p join ACT_RU_INCIDENT i on i.PROC_INST_ID_ = p.ID_
             where p.BUSINESS_KEY_ in (:numbers) and i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_""";

    private final JdbcClient jdbc;
    private final ProcessBook book;
    private final WorkingDays workingDays;
    private final Clock clock;

    BoardAudit(JdbcClient jdbc, ProcessBook book, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The next case numbers, in order. */
    List<String> numbers(String after, int most) {
        return jdbc.sql(NUMBERS)
                .param("after", after)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Rows that are missing, wrong or too many. */
    BoardDrift driftOf(Collection<String> numbers) {
        var registered = jdbc.sql("select case_number from case_register where case_number in (:numbers)")
                .param("numbers", numbers)
                .query(String.class)
                .set();
        var should = registered.isEmpty() ? BoardSnapshot.NOTHING : asItShouldBe(registered);
        return BoardDrift.between(asItIs(numbers), should, registered);
    }

    private BoardSnapshot asItShouldBe(Collection<String> numbers) {
        var keys = new HashMap<String, String>();
        var roots = new HashMap<String, String>();
        var runs = new HashMap<String, BoardSnapshot.Run>();
        jdbc.sql(RUNS).param("numbers", numbers).query(row -> {
            keys.put(row.getString("ID_"), row.getString("PROC_DEF_KEY_"));
            roots.put(row.getString("ID_"), row.getString("ROOT_PROC_INST_ID_"));
            runs.put(
                    row.getString("ID_"),
                    new BoardSnapshot.Run(
                            row.getString("PROC_DEF_KEY_"),
                            "",
                            row.getString("BUSINESS_KEY_"),
                            at(row, "START_TIME_"),
                            atOrNull(row, "END_TIME_")));
        });
        runs.replaceAll((id, run) -> new BoardSnapshot.Run(
                run.process(),
                keys.getOrDefault(roots.get(id), run.process()),
                run.number(),
                run.startedAt(),
                run.endedAt()));
        var waiting = new HashMap<String, BoardSnapshot.Step>();
        var passed = new HashMap<String, BoardSnapshot.Step>();
        jdbc.sql(STEPS)
                .param("numbers", numbers)
                .param("types", BoardKeeper.WAITING_TYPES)
                .query(row -> {
                    var step = step(row, runs);
                    (step.leftAt() == null ? waiting : passed).put(row.getString("ID_"), step);
                });
        return new BoardSnapshot(runs, waiting, passed, failures(numbers, runs));
    }

    private BoardSnapshot.Step step(ResultSet row, Map<String, BoardSnapshot.Run> runs) throws SQLException {
        var box = book.box(row.getString("PROC_DEF_ID_"), row.getString("ACT_ID_"));
        var since = at(row, "START_TIME_");
        var left = atOrNull(row, "END_TIME_");
        var due = atOrNull(row, "DUE_DATE_");
        return new BoardSnapshot.Step(
                plain(runs.get(row.getString("PROC_INST_ID_"))),
                box.id(),
                box.name(),
                box.waitsFor(),
                since,
                due == null || left != null ? null : dayOf(due),
                left,
                left == null ? 0 : workingDays.between(dayOf(since), dayOf(left)));
    }

    private Map<String, BoardSnapshot.Failure> failures(
            Collection<String> numbers, Map<String, BoardSnapshot.Run> runs) {
        var failures = new HashMap<String, BoardSnapshot.Failure>();
        jdbc.sql(FAILURES).param("numbers", numbers).query(row -> {
            var box = book.box(row.getString("PROC_DEF_ID_"), row.getString("ACTIVITY_ID_"));
            failures.put(
                    row.getString("ID_"),
                    new BoardSnapshot.Failure(
                            plain(runs.get(row.getString("PROC_INST_ID_"))),
                            box.id(),
                            box.name(),
                            row.getString("CONFIGURATION_"),
                            at(row, "INCIDENT_TIMESTAMP_")));
        });
        return failures;
    }

    private BoardSnapshot asItIs(Collection<String> numbers) {
        var runs = new HashMap<String, BoardSnapshot.Run>();
        read("process_runs", numbers).query(row -> {
            runs.put(
                    row.getString("instance_id"),
                    new BoardSnapshot.Run(
                            row.getString("process_key"),
                            row.getString("root_key"),
                            row.getString("case_number"),
                            at(row, "started_at"),
                            atOrNull(row, "ended_at")));
        });
        var failures = new HashMap<String, BoardSnapshot.Failure>();
        read("open_incidents", numbers).query(row -> {
            failures.put(
                    row.getString("id"),
                    new BoardSnapshot.Failure(
                            runOf(row),
                            row.getString("step_id"),
                            row.getString("step_name"),
                            row.getString("job_id"),
                            at(row, "since")));
        });
        return new BoardSnapshot(runs, steps("waiting_steps", numbers), steps("passed_steps", numbers), failures);
    }

    private Map<String, BoardSnapshot.Step> steps(String table, Collection<String> numbers) {
        boolean over = table.equals("passed_steps");
        var steps = new HashMap<String, BoardSnapshot.Step>();
        read(table, numbers).query(row -> {
            steps.put(
                    row.getString("id"),
                    new BoardSnapshot.Step(
                            runOf(row),
                            row.getString("step_id"),
                            row.getString("step_name"),
                            WaitsFor.valueOf(row.getString("waits_for")),
                            at(row, "since"),
                            over ? null : row.getObject("due_on", LocalDate.class),
                            over ? at(row, "left_at") : null,
                            over ? row.getInt("waited_days") : 0));
        });
        return steps;
    }

    private JdbcClient.StatementSpec read(String table, Collection<String> numbers) {
        return jdbc.sql("select * from " + table + " where case_number in (:numbers)")
                .param("numbers", numbers);
    }

    /** Of the run, a step knows which process it is and whose case. */
    private static BoardSnapshot.Run runOf(ResultSet row) throws SQLException {
        return new BoardSnapshot.Run(
                row.getString("process_key"),
                row.getString("root_key"),
                row.getString("case_number"),
                Instant.EPOCH,
                null);
    }

    private static BoardSnapshot.Run plain(BoardSnapshot.Run run) {
        return new BoardSnapshot.Run(run.process(), run.root(), run.number(), Instant.EPOCH, null);
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant atOrNull(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
