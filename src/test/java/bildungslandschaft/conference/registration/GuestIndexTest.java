package bildungslandschaft.conference.registration;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.OfficeTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What guests are looked up by on pages anybody may open: found without reading all guests there ever were. */
@OfficeTest
class GuestIndexTest {

    private final JdbcTemplate database;

    @Autowired
    GuestIndexTest(JdbcTemplate database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"party", "submission", "conference"})
    void guestsAreFoundByAnIndex(String column) {
        assertThat(database.execute((ConnectionCallback<Set<String>>) GuestIndexTest::firstColumns))
                .contains(column);
    }

    /** H2 and PostgreSQL write the names of tables differently. */
    private static Set<String> firstColumns(Connection connection) throws SQLException {
        var columns = new TreeSet<String>();
        for (var table : new String[] {"conference_guests", "CONFERENCE_GUESTS"}) {
            try (var indexes = connection.getMetaData().getIndexInfo(null, null, table, false, true)) {
                while (indexes.next()) {
                    if (indexes.getInt("ORDINAL_POSITION") == 1) {
                        columns.add(indexes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return columns;
    }
}
