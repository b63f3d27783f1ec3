package bildungslandschaft.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Where it hangs: what the office's processes stand at. The figures are kept ready by {@link BoardProjection}, so that
 * to look at them costs the same however many cases run or have ended.
 */
@Service
public class Board {

    private final BoardReader reader;
    private final ProcessBook book;
    private final Clock clock;

    Board(BoardReader reader, ProcessBook book, Clock clock) {
        this.reader = reader;
        this.book = book;
        this.clock = clock;
    }

    /** Every process, those that cases run in first. */
    public List<ProcessFigures> processes() {
        var rows =
                reader.read("board_processes f on true", "process_key", Map.of(), (row, index) -> Row.of(row)).stream()
                        .collect(Collectors.toMap(Row::key, Function.identity()));
        return book.processes().stream()
                .map(process -> figures(process, rows.get(process.key())))
                .toList();
    }

    public Optional<ProcessFigures> process(String key) {
        return book.process(key).map(process -> {
            var rows = reader.read(
                    "board_processes f on f.process_key = :process",
                    "process_key",
                    Map.of("process", key),
                    (row, index) -> Row.of(row));
            return figures(process, rows.isEmpty() ? null : rows.get(0));
        });
    }

    /** First day of the month in which "finished" counts. */
    public LocalDate month() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }

    private static ProcessFigures figures(ProcessBook.Process process, @Nullable Row known) {
        var row = known == null ? Row.NOTHING : known;
        return new ProcessFigures(
                process.key(),
                process.name(),
                process.part(),
                row.kind(),
                row.running(),
                row.waitsFor(),
                row.oldest(),
                row.overdue(),
                row.escalated(),
                row.finished(),
                row.incidents());
    }

    private record Row(
            String key,
            @Nullable String kind,
            int running,
            Map<WaitsFor, Integer> waitsFor,
            @Nullable LocalDate oldest,
            int overdue,
            int escalated,
            int finished,
            int incidents) {

        private static final Row NOTHING = new Row(
                "",
                null,
                0,
                Map.of(WaitsFor.OFFICE, 0, WaitsFor.MUNICIPALITY, 0, WaitsFor.OUTSIDE, 0, WaitsFor.DATE, 0),
                null,
                0,
                0,
                0,
                0);

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("process_key"),
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
    }
}
