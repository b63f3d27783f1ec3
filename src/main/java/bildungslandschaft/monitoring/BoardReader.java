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

    /** Another node may be in the middle of many cases. */
    private static final int MOST_LOOKS = 5;

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
        var look = look(figures, key, params, mapper);
        if (!projection.hasBegun() || look.behind() || !look.ofToday()) {
            int looks = 0;
            do {
                projection.catchUp();
                look = look(figures, key, params, mapper);
            } while (!look.ofToday() && ++looks < MOST_LOOKS);
        }
        return look.rows();
    }

    private <T> Look<T> look(String figures, String key, Map<String, Object> params, RowMapper<T> mapper) {
        var today = LocalDate.now(clock);
        return jdbc.sql(STATE + figures).params(params).query(rows -> {
            var found = new ArrayList<T>();
            // The state stands in each row, and there is at least one.
            rows.next();
            boolean ofToday = today.equals(rows.getObject("figures_as_of", LocalDate.class));
            boolean behind = rows.getObject("first_change") != null;
            do {
                if (rows.getObject(key) != null) {
                    found.add(mapper.mapRow(rows, found.size()));
                }
            } while (rows.next());
            return new Look<>(found, ofToday, behind);
        });
    }

    /**
     * @param ofToday whether the figures were made today, and are not being made anew at this moment
     * @param behind whether any case has gone on since
     */
    private record Look<T>(List<T> rows, boolean ofToday, boolean behind) {}
}
