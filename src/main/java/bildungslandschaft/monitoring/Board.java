package bildungslandschaft.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Where it hangs: what the office's processes stand at. The figures are kept ready by {@link BoardProjection}, so that
 * to look at them costs the same however many cases run or have ended. Asked for outside of a transaction, since cases
 * that have gone on are added up in one of its own before the answer.
 */
@Service
public class Board {

    private final BoardReader reader;
    private final JdbcClient jdbc;
    private final ProcessBook book;
    private final Clock clock;

    Board(BoardReader reader, JdbcClient jdbc, ProcessBook book, Clock clock) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.book = book;
        this.clock = clock;
    }

    /** Every process, those that cases run in first. */
    public List<ProcessFigures> processes() {
        return figures(book.processes(), "board_processes f on true", Map.of());
    }

    public Optional<ProcessFigures> process(String key) {
        var shown = book.process(key).stream().toList();
        return figures(shown, "board_processes f on f.process_key = :process", Map.of("process", key)).stream()
                .findFirst();
    }

    /** How many cases have ended in a process since that day; counted when somebody looks, since no period is like another. */
    public int finished(String process, LocalDate from) {
        return jdbc.sql("select count(distinct case_number) from process_runs where process_key = ? and ended_at >= ?")
                .param(process)
                .param(Timestamp.from(from.atStartOfDay(clock.getZone()).toInstant()))
                .query(Integer.class)
                .single();
    }

    /** First day of the month in which "finished" counts. */
    public LocalDate month() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }

    private List<ProcessFigures> figures(List<ProcessBook.Process> shown, String rows, Map<String, Object> parameters) {
        var byKey = shown.stream().collect(Collectors.toMap(ProcessBook.Process::key, Function.identity()));
        var found = reader.read(rows, "process_key", parameters, (row, index) -> figures(row, byKey)).stream()
                .collect(Collectors.toMap(ProcessFigures::key, Function.identity()));
        return shown.stream()
                .map(process -> found.getOrDefault(process.key(), none(process)))
                .toList();
    }

    /** A process that no model describes any more is called by its key, and shown nowhere. */
    private static ProcessFigures figures(ResultSet row, Map<String, ProcessBook.Process> byKey) throws SQLException {
        var key = row.getString("process_key");
        var process = byKey.getOrDefault(key, new ProcessBook.Process(key, key, false));
        return new ProcessFigures(
                key,
                process.name(),
                process.part(),
                row.getString("kind"),
                row.getInt("running"),
                Map.of(
                        WaitsFor.OFFICE, row.getInt("office"),
                        WaitsFor.MUNICIPALITY, row.getInt("municipality"),
                        WaitsFor.OUTSIDE, row.getInt("outside"),
                        WaitsFor.DATE, row.getInt("on_date")),
                row.getObject("oldest", LocalDate.class),
                row.getInt("overdue"),
                row.getInt("escalated"),
                row.getInt("finished"),
                row.getInt("incidents"));
    }

    private static ProcessFigures none(ProcessBook.Process process) {
        var nobody = Map.of(WaitsFor.OFFICE, 0, WaitsFor.MUNICIPALITY, 0, WaitsFor.OUTSIDE, 0, WaitsFor.DATE, 0);
        return new ProcessFigures(process.key(), process.name(), process.part(), null, 0, nobody, null, 0, 0, 0, 0);
    }
}
