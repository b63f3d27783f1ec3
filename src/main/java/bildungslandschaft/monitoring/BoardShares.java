package bildungslandschaft.monitoring;

import bildungslandschaft.monitoring.Tally.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the rows of cases what each of them adds to the totals of the board. */
@Component
class BoardShares {

    /** Goes up whenever what follows would count the same rows differently. */
    private static final int EDITION = 1;

    private static final String RUNS =
            "select case_number, process_key, started_at, ended_at from process_runs where case_number in (:numbers)";

    private static final String STEPS = """
            select w.case_number, w.process_key, w.root_key, w.step_id, w.step_name, w.waits_for, w.since, w.due_on,
                   coalesce(c.unit, '') as unit
              from waiting_steps w left join case_register c on c.case_number = w.case_number
             where w.case_number in (:numbers)""";

    private static final String FAILURES =
            "select case_number, process_key, root_key from open_incidents where case_number in (:numbers)";

    private final JdbcClient jdbc;
    private final ProcessBook book;
    private final Escalation escalation;
    private final Clock clock;

    BoardShares(JdbcClient jdbc, ProcessBook book, Escalation escalation, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** Told apart by this, whether shares were counted by other rules than today's. */
    String rules() {
        return DigestUtils.sha256Hex(EDITION + " " + new TreeSet<>(escalation.steps()) + " " + new TreeSet<>(parts()));
    }

    /** By case number; what is nowhere counted is not there. */
    Map<String, Map<Tally, Integer>> of(Collection<String> numbers) {
        var parts = parts();
        var late = escalation.steps();
        var shares = new HashMap<String, CaseShare>();
        jdbc.sql(RUNS).param("numbers", numbers).query(row -> {
            run(row, shareOf(row, shares));
        });
        jdbc.sql(STEPS).param("numbers", numbers).query(row -> {
            var share = shareOf(row, shares);
            for (var process : shownIn(row, parts)) {
                waits(row, Tally.of(Measure.WAITS_FOR, process), late, share);
            }
            step(row, share);
        });
        jdbc.sql(FAILURES).param("numbers", numbers).query(row -> {
            var share = shareOf(row, shares);
            shownIn(row, parts).forEach(process -> share.once(Tally.of(Measure.FAILED, process)));
        });
        return shares.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, share -> share.getValue().counts()));
    }

    private void run(ResultSet row, CaseShare share) throws SQLException {
        var process = row.getString("process_key");
        var kind = row.getString("case_number").split("-", 2)[0];
        var ended = row.getTimestamp("ended_at");
        if (ended == null) {
            share.onFirst(
                    day(row.getTimestamp("started_at")),
                    Tally.of(Measure.RUNNING, process).by(kind));
        } else {
            share.once(
                    Tally.of(Measure.FINISHED, process).by(kind).on(day(ended).withDayOfMonth(1)));
        }
    }

    private static void waits(ResultSet row, Tally of, Set<String> late, CaseShare share) throws SQLException {
        share.once(of.by(row.getString("waits_for")));
        var due = row.getObject("due_on", LocalDate.class);
        if (due != null) {
            share.onFirst(due, of.counting(Measure.DUE));
        }
        if (late.contains(row.getString("step_id"))) {
            share.once(of.counting(Measure.ESCALATED));
        }
    }

    private void step(ResultSet row, CaseShare share) throws SQLException {
        var at = Tally.of(Measure.AT_STEP, row.getString("process_key"))
                .at(row.getString("step_id"), row.getString("unit"));
        share.byLast(row.getString("step_name"), at);
        share.byLast(row.getString("waits_for"), at.counting(Measure.WAITS_FOR));
        share.each(at.counting(Measure.SINCE).on(day(row.getTimestamp("since"))));
        var due = row.getObject("due_on", LocalDate.class);
        if (due != null) {
            share.onFirst(due, at.counting(Measure.DUE));
        }
    }

    /** Of a process that others call, only what stands in itself is shown; of the others, all below them. */
    private static List<String> shownIn(ResultSet row, Set<String> parts) throws SQLException {
        var process = row.getString("process_key");
        var root = row.getString("root_key");
        return Stream.of(parts.contains(process) ? process : "", parts.contains(root) ? "" : root)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private Set<String> parts() {
        return book.processes().stream()
                .filter(ProcessBook.Process::part)
                .map(ProcessBook.Process::key)
                .collect(Collectors.toSet());
    }

    private static CaseShare shareOf(ResultSet row, Map<String, CaseShare> shares) throws SQLException {
        return shares.computeIfAbsent(row.getString("case_number"), number -> new CaseShare());
    }

    private LocalDate day(Timestamp at) {
        return LocalDate.ofInstant(at.toInstant(), clock.getZone());
    }
}
