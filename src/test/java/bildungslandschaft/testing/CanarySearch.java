package bildungslandschaft.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Looks through every table of the database, the engine's too, for a word that stands nowhere else in the world. */
public final class CanarySearch {

    private final DataSource database;

    public CanarySearch(DataSource database) {
        this.database = database;
    }

    /** The tables in which the word stands, whatever its case. */
    public List<String> tablesWith(String canary) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) {
                if (contains(connection, table, canary)) {
                    found.add(table.toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        assertThat(names).hasSizeGreaterThan(50);
        return names;
    }

    private static boolean contains(Connection connection, String table, String canary) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    if (text(rows, column).toLowerCase(Locale.ROOT).contains(canary.toLowerCase(Locale.ROOT))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column) instanceof byte[]
                        || rows.getMetaData().getColumnTypeName(column).contains("BINARY")
                ? new String(orEmpty(rows.getBytes(column)), StandardCharsets.UTF_8)
                : String.valueOf(rows.getString(column));
    }

    private static byte[] orEmpty(byte[] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }
}
