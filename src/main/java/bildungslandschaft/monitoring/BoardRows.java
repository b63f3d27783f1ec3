package bildungslandschaft.monitoring;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.CaseNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the board's rows, one statement an act. Plain JDBC: the engine calls from within its own commands, where an
 * entity manager would have nothing to remember.
 */
@Component
class BoardRows {

    private static final String OF_RUN = " from process_runs where instance_id = :run";

    private static final String[] TABLES = {"waiting_steps", "passed_steps", "open_incidents", "process_runs"};

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Clock clock;

    BoardRows(JdbcClient jdbc, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param root the run that called this one, directly or not; the same if nobody did */
    void begin(String run, String process, String root, String number, Instant at) {
        jdbc.sql("insert into process_runs (instance_id, process_key, root_key, case_number, started_at)"
                        + " values (:run, :process, coalesce((select process_key from process_runs"
                        + " where instance_id = :root), :process), :number, :at)")
                .param("run", run)
                .param("process", process)
                .param("root", root)
                .param("number", number)
                .param("at", Timestamp.from(at))
                .update();
    }

    void end(String run, Instant at) {
        jdbc.sql("update process_runs set ended_at = :at where instance_id = :run")
                .param("at", Timestamp.from(at))
                .param("run", run)
                .update();
    }

    void enter(String id, String run, ProcessBook.Box box, Instant since, @Nullable LocalDate due) {
        jdbc.sql("insert into waiting_steps (id, process_key, root_key, case_number, step_id, step_name, waits_for,"
                        + " since, due_on) select :id, process_key, root_key, case_number, :step, :name, :waitsFor,"
                        + " cast(:since as timestamp with time zone), cast(:due as date)" + OF_RUN)
                .param("id", id)
                .param("step", box.id())
                .param("name", box.name())
                .param("waitsFor", box.waitsFor().name())
                .param("since", Timestamp.from(since))
                .param("due", due)
                .param("run", run)
                .update();
    }

    void due(String id, @Nullable LocalDate due) {
        jdbc.sql("update waiting_steps set due_on = :due where id = :id")
                .param("due", due)
                .param("id", id)
                .update();
    }

    void rename(String id, ProcessBook.Box box) {
        jdbc.sql("update waiting_steps set step_id = :step, step_name = :name, waits_for = :waitsFor where id = :id")
                .param("step", box.id())
                .param("name", box.name())
                .param("waitsFor", box.waitsFor().name())
                .param("id", id)
                .update();
    }

    void leave(String id, Instant at) {
        var since = jdbc.sql("select since from waiting_steps where id = :id")
                .param("id", id)
                .query(Timestamp.class)
                .optional();
        since.ifPresent(begun -> {
            pass(id, at, waited(begun.toInstant(), at));
            jdbc.sql("delete from waiting_steps where id = :id").param("id", id).update();
        });
    }

    private void pass(String id, Instant at, int waited) {
        jdbc.sql(
                        "insert into passed_steps (id, process_key, root_key, case_number, step_id, step_name, waits_for, since,"
                                + " left_at, waited_days) select id, process_key, root_key, case_number, step_id, step_name,"
                                + " waits_for, since, cast(:at as timestamp with time zone), cast(:waited as int)"
                                + " from waiting_steps where id = :id")
                .param("at", Timestamp.from(at))
                .param("waited", waited)
                .param("id", id)
                .update();
    }

    private int waited(Instant since, Instant until) {
        return workingDays.between(
                LocalDate.ofInstant(since, clock.getZone()), LocalDate.ofInstant(until, clock.getZone()));
    }

    void fail(String id, String run, ProcessBook.Box box, String job, Instant since) {
        jdbc.sql(
                        "insert into open_incidents (id, process_key, root_key, case_number, step_id, step_name, job_id, since)"
                                + " select :id, process_key, root_key, case_number, :step, :name, :job,"
                                + " cast(:since as timestamp with time zone)" + OF_RUN)
                .param("id", id)
                .param("step", box.id())
                .param("name", box.name())
                .param("job", job)
                .param("since", Timestamp.from(since))
                .param("run", run)
                .update();
    }

    Optional<CaseNumber> numberOf(String run) {
        return jdbc.sql("select case_number" + OF_RUN)
                .param("run", run)
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    void settle(String id) {
        jdbc.sql("delete from open_incidents where id = :id").param("id", id).update();
    }

    /** Whether there is nothing on the board although the engine has worked. */
    boolean isEmpty() {
        return jdbc.sql("select count(*) from (select 1 from ACT_HI_PROCINST where not exists"
                                + " (select 1 from process_runs) fetch first 1 rows only) found")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void mend(BoardDrift drift) {
        drift.surplus().forEach(this::remove);
        var missing = drift.missing();
        missing.runs().forEach(this::insertRun);
        missing.waiting().forEach(this::insertWaiting);
        missing.passed().forEach(this::insertPassed);
        missing.failures().forEach(this::insertFailure);
    }

    private void remove(String id) {
        for (var table : List.of("waiting_steps", "passed_steps", "open_incidents")) {
            jdbc.sql("delete from " + table + " where id = :id").param("id", id).update();
        }
        jdbc.sql("delete from process_runs where instance_id = :id")
                .param("id", id)
                .update();
    }

    private void insertRun(String id, BoardSnapshot.Run run) {
        jdbc.sql("insert into process_runs (instance_id, process_key, root_key, case_number, started_at, ended_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id, run.process(), run.root(), run.number(), at(run.startedAt()), at(run.endedAt())))
                .update();
    }

    private void insertWaiting(String id, BoardSnapshot.Step step) {
        jdbc.sql("insert into waiting_steps (id, process_key, root_key, case_number, step_id, step_name, waits_for,"
                        + " since, due_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id,
                        step.run().process(),
                        step.run().root(),
                        step.run().number(),
                        step.id(),
                        step.name(),
                        step.waitsFor().name(),
                        at(step.since()),
                        step.dueOn()))
                .update();
    }

    private void insertPassed(String id, BoardSnapshot.Step step) {
        jdbc.sql("insert into passed_steps (id, process_key, root_key, case_number, step_id, step_name, waits_for,"
                        + " since, left_at, waited_days) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id,
                        step.run().process(),
                        step.run().root(),
                        step.run().number(),
                        step.id(),
                        step.name(),
                        step.waitsFor().name(),
                        at(step.since()),
                        at(step.leftAt()),
                        step.waited()))
                .update();
    }

    private void insertFailure(String id, BoardSnapshot.Failure failure) {
        jdbc.sql(
                        "insert into open_incidents (id, process_key, root_key, case_number, step_id, step_name, job_id, since)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id,
                        failure.run().process(),
                        failure.run().root(),
                        failure.run().number(),
                        failure.step(),
                        failure.name(),
                        failure.job(),
                        at(failure.since())))
                .update();
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    void forget(CaseNumber number) {
        for (var table : List.of(TABLES)) {
            jdbc.sql("delete from " + table + " where case_number = :number")
                    .param("number", number.value())
                    .update();
        }
    }
}
