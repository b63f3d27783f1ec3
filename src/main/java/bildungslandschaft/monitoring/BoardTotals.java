package bildungslandschaft.monitoring;

import bildungslandschaft.monitoring.Tally.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The totals of the board, and what each case has added to them, so that it can be taken back when the case goes on. */
@Component
class BoardTotals {

    private static final String KEY = "measure, process_key, step_id, unit, word, on_day";

    private static final String SUMS =
            "select " + KEY + ", cast(sum(amount) as int) as amount from board_shares group by " + KEY;

    private static final String KEPT = "select " + KEY + ", amount from board_totals";

    private static final String DIFFERING = "select count(*) from ((" + SUMS + " except " + KEPT + ") union all ("
            + KEPT + " except " + SUMS + ")) differing";

    private static final String THIS =
            " where measure = ? and process_key = ? and step_id = ? and unit = ? and word = ? and on_day = ?";

    private final JdbcTemplate statements;
    private final JdbcClient jdbc;

    BoardTotals(JdbcTemplate statements, JdbcClient jdbc) {
        this.statements = statements;
        this.jdbc = jdbc;
    }

    /** What these cases have added, by case number. */
    Map<String, Map<Tally, Integer>> shares(Collection<String> numbers) {
        var shares = new HashMap<String, Map<Tally, Integer>>();
        jdbc.sql("select case_number, amount, " + KEY + " from board_shares where case_number in (:numbers)")
                .param("numbers", numbers)
                .query(row -> {
                    shares.computeIfAbsent(row.getString("case_number"), number -> new HashMap<>())
                            .put(tally(row), row.getInt("amount"));
                });
        return shares;
    }

    void replaceShares(Collection<String> numbers, Map<String, Map<Tally, Integer>> shares) {
        jdbc.sql("delete from board_shares where case_number in (:numbers)")
                .param("numbers", numbers)
                .update();
        var rows = shares.entrySet().stream()
                .flatMap(share -> share.getValue().entrySet().stream()
                        .map(count -> row(count.getKey(), count.getValue(), share.getKey())))
                .toList();
        statements.batchUpdate(
                "insert into board_shares (" + KEY + ", amount, case_number) values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** All totals of these processes that are about the process as a whole, or about one of these steps. */
    Map<Tally, Integer> totals(Collection<String> processes, Collection<String> steps) {
        return totals(jdbc.sql(KEPT + " where process_key in (:processes) and (step_id = '' or step_id in (:steps))")
                .param("processes", processes)
                .param("steps", steps));
    }

    Map<Tally, Integer> totals() {
        return totals(jdbc.sql(KEPT));
    }

    private static Map<Tally, Integer> totals(JdbcClient.StatementSpec query) {
        var totals = new HashMap<Tally, Integer>();
        query.query(row -> {
            totals.put(tally(row), row.getInt("amount"));
        });
        return totals;
    }

    void add(Map<Tally, Integer> changes) {
        var tallies = List.copyOf(changes.keySet());
        int[] found = statements.batchUpdate(
                "update board_totals set amount = amount + ?" + THIS,
                tallies.stream()
                        .map(tally -> Stream.concat(Stream.of(changes.get(tally)), key(tally))
                                .toArray())
                        .toList());
        statements.batchUpdate(
                "insert into board_totals (" + KEY + ", amount) values (?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, found.length)
                        .filter(at -> found[at] == 0)
                        .mapToObj(at -> row(tallies.get(at), changes.get(tallies.get(at))))
                        .toList());
        statements.batchUpdate(
                "delete from board_totals" + THIS + " and amount = 0",
                tallies.stream()
                        .filter(tally -> changes.get(tally) < 0)
                        .map(tally -> key(tally).toArray())
                        .toList());
    }

    /** How many totals are not the sum of what the cases have added. */
    int differing() {
        return jdbc.sql(DIFFERING).query(Integer.class).single();
    }

    void sumUpAnew() {
        jdbc.sql("delete from board_totals").update();
        jdbc.sql("insert into board_totals (" + KEY + ", amount) " + SUMS).update();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                Measure.valueOf(row.getString("measure")),
                row.getString("process_key"),
                row.getString("step_id"),
                row.getString("unit"),
                row.getString("word"),
                row.getObject("on_day", LocalDate.class));
    }

    private static Object[] row(Tally tally, Object... more) {
        return Stream.concat(key(tally), Stream.of(more)).toArray();
    }

    private static Stream<Object> key(Tally tally) {
        return Stream.of(
                tally.measure().name(), tally.process(), tally.step(), tally.unit(), tally.word(), tally.day());
    }
}
