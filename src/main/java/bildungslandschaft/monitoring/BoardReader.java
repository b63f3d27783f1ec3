package bildungslandschaft.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads figures of the board in one statement, which also tells whether they are of this moment. */
@Component
class BoardReader {

    private static final String STATE = "select s.as_of as figures_as_of, c.first_change, f.* from board_state s"
            + " cross join (select min(id) as first_change from board_changes) c left join ";

    private final BoardProjection projection;
    private final JdbcClient jdbc;
    private final Clock clock;

    BoardReader(BoardProjection projection, JdbcClient jdbc, Clock clock) {
        this.projection = projection;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param figures table with the condition on which its rows are wanted, which stand under the name {@code f}
     * @param key a column that each row has
     */
    <T> List<T> read(String figures, String key, Map<String, Object> params, RowMapper<T> mapper) {
        var rows = new ArrayList<T>();
        if (!read(figures, key, params, mapper, rows)) {
            rows.clear();
            projection.catchUp();
            read(figures, key, params, mapper, rows);
        }
        return rows;
    }

    private <T> boolean read(
            String figures, String key, Map<String, Object> params, RowMapper<T> mapper, List<T> into) {
        var today = LocalDate.now(clock);
        return jdbc.sql(STATE + figures).params(params).query(rows -> {
            boolean current = false;
            while (rows.next()) {
                current = current
                        || rows.getObject("first_change") == null
                                && today.equals(rows.getObject("figures_as_of", LocalDate.class));
                if (rows.getObject(key) != null) {
                    into.add(mapper.mapRow(rows, into.size()));
                }
            }
            return current;
        });
    }
}
