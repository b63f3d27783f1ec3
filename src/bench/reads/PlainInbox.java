package reads;

import bildungslandschaft.inbox.Inbox.Cursor;
import bildungslandschaft.inbox.OpenTask;
import bildungslandschaft.workflow.CaseNumber;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What somebody would write who wants nothing but these rows and has the index: JDBC, one SELECT an audience. */
final class PlainInbox {

    private static final int PAGE = 25;
    private static final String COLUMNS =
            "select task_id, audience, case_number, task_key, task_name, role_name, unit, personal, assignee,"
                    + " created_at, due_at from inbox_rows where audience = ?";
    private static final String ORDER = " order by audience, due_at, created_at, task_id";
    private static final String FIRST = COLUMNS + ORDER + " fetch first 26 rows only";
    private static final String NEXT =
            COLUMNS + " and (due_at, created_at, task_id) > (?, ?, ?)" + ORDER + " fetch first 26 rows only";
    private static final String FROM_THE_START = COLUMNS + ORDER + " fetch first ? rows only";
    private static final String COUNT =
            "select count(*) from (select 1 from inbox_rows where audience = ? fetch first 100 rows only) few";
    private static final String COUNT_ALL = "select count(*) from inbox_rows where audience = ?";

    private final DataSource source;

    PlainInbox(ApplicationContext office) {
        this.source = office.getBean(DataSource.class);
    }

    List<String> page(List<String> keys, @Nullable Cursor after) {
        var found = new ArrayList<OpenTask>();
        with(connection -> {
            for (var key : keys) {
                try (var statement = connection.prepareStatement(after == null ? FIRST : NEXT)) {
                    statement.setString(1, key);
                    if (after != null) {
                        statement.setTimestamp(2, Timestamp.from(after.dueAt()));
                        statement.setTimestamp(3, Timestamp.from(after.createdAt()));
                        statement.setString(4, after.taskId());
                    }
                    read(statement.executeQuery(), found);
                }
            }
        });
        return best(keys, found).stream().limit(PAGE).map(OpenTask::id).toList();
    }

    /** As far as the office counts. */
    int count(List<String> keys) {
        return count(keys, COUNT);
    }

    int open(List<String> keys) {
        return count(keys, COUNT_ALL);
    }

    private int count(List<String> keys, String sql) {
        int[] count = {0};
        with(connection -> {
            for (var key : keys) {
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setString(1, key);
                    try (var rows = statement.executeQuery()) {
                        rows.next();
                        count[0] += rows.getInt(1);
                    }
                }
            }
        });
        return count[0];
    }

    /** The place behind so many tasks. */
    Cursor cursor(List<String> keys, int behind) {
        var found = new ArrayList<OpenTask>();
        with(connection -> {
            for (var key : keys) {
                try (var statement = connection.prepareStatement(FROM_THE_START)) {
                    statement.setString(1, key);
                    statement.setInt(2, behind);
                    read(statement.executeQuery(), found);
                }
            }
        });
        var last = best(keys, found).get(behind - 1);
        return new Cursor(last.dueAt(), last.createdAt(), last.id());
    }

    private static List<OpenTask> best(List<String> keys, List<OpenTask> found) {
        if (keys.size() > 1) {
            found.sort(Comparator.comparing(OpenTask::dueAt)
                    .thenComparing(OpenTask::createdAt)
                    .thenComparing(OpenTask::id));
        }
        return found;
    }

    private static void read(ResultSet rows, List<OpenTask> found) throws SQLException {
        try (rows) {
            while (rows.next()) {
                found.add(new OpenTask(
                        rows.getString(1),
                        rows.getString(2),
                        new CaseNumber(rows.getString(3)),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getBoolean(8),
                        rows.getString(9),
                        instant(rows, 10),
                        instant(rows, 11)));
            }
        }
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getTimestamp(column).toInstant();
    }

    private void with(Work work) {
        try (var connection = source.getConnection()) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {

        void on(Connection connection) throws SQLException;
    }
}
