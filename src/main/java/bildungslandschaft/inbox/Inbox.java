package bildungslandschaft.inbox;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open tasks of a person, the most urgent first. One statement reads a page: of each audience only as many rows as
 * fit on the page, straight from the index, then the best of those. So the number of open tasks does not change how many
 * rows a page looks at. A single statement needs no transaction of its own, whose end would be another way to the server;
 * within one, it reads what that one sees.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Inbox {

    /** Rows on a page. */
    static final int PAGE = 25;

    /** Counting stops here: whoever has more is told "mehr als 99". */
    private static final int COUNTED = 99;

    private static final String OF_ONE_AUDIENCE = """
            (select task_id, audience, case_number, task_key, task_name, role_name, unit, personal, assignee, created_at, due_at
               from inbox_rows
              where audience = ? and (due_at, created_at, task_id) > (?, ?, ?)
              order by audience, due_at, created_at, task_id
              fetch first ? rows only)""";

    // How many are counted is written into the statement: as a parameter it could be any number, and PostgreSQL would
    // think of a plan anew each time.
    private static final String COUNT_OF_ONE =
            "(select count(*) as n from (select 1 from inbox_rows where audience = ? and due_at <= ? fetch first %d rows only) few)"
                    .formatted(COUNTED + 1);

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page behind the given place; {@code after} null for the first. */
    public Page page(Actor actor, Scope scope, @Nullable Cursor after) {
        var audiences = scope.of(actor);
        if (audiences.isEmpty()) {
            return new Page(List.of(), null);
        }
        var from = after == null ? Cursor.START : after;
        List<Object> parameters = new ArrayList<>();
        for (var audience : audiences) {
            parameters.addAll(List.of(
                    audience, Timestamp.from(from.dueAt()), Timestamp.from(from.createdAt()), from.taskId(), PAGE + 1));
        }
        parameters.add(PAGE + 1);
        var union = audiences.stream().map(audience -> OF_ONE_AUDIENCE).collect(Collectors.joining(" union all "));
        var found = jdbc.sql("select * from (" + union
                        + ") found order by due_at, created_at, task_id fetch first ? rows only")
                .params(parameters)
                .query(Inbox::task)
                .list();
        var next = found.size() <= PAGE ? null : Cursor.behind(found.get(PAGE - 1));
        var page = found.stream()
                .limit(PAGE)
                .filter(task -> actor.mayDo(task.role(), task.audience()))
                .toList();
        return new Page(page, next);
    }

    /** How many tasks are open, at most {@link #COUNTED} plus one. */
    public int count(Actor actor, Scope scope) {
        return count(actor, scope, InboxRow.NEVER);
    }

    /** A count as people read it; nobody has to know whether there are 130 or 140. */
    public static String capped(int count) {
        return count > COUNTED ? "mehr als " + COUNTED : String.valueOf(count);
    }

    /** How many tasks are open and were due before this moment, at most {@link #COUNTED} plus one per audience. */
    public int count(Actor actor, Scope scope, Instant dueBefore) {
        var audiences = scope.of(actor);
        if (audiences.isEmpty()) {
            return 0;
        }
        List<Object> parameters = new ArrayList<>();
        audiences.forEach(audience -> parameters.addAll(List.of(audience, Timestamp.from(dueBefore))));
        var union = audiences.stream().map(audience -> COUNT_OF_ONE).collect(Collectors.joining(" union all "));
        return jdbc.sql("select sum(n) from (" + union + ") counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static OpenTask task(ResultSet row, int index) throws SQLException {
        return new OpenTask(
                row.getString("task_id"),
                row.getString("audience"),
                new CaseNumber(row.getString("case_number")),
                row.getString("task_key"),
                row.getString("task_name"),
                row.getString("role_name"),
                row.getString("unit"),
                row.getBoolean("personal"),
                row.getString("assignee"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant());
    }

    /** Which part of the tasks is asked for. */
    public enum Scope {
        ALL,
        MINE,
        TEAM,
        SUBSTITUTION;

        List<String> of(Actor actor) {
            return actor.audiences().stream()
                    .filter(audience -> fits(audience, actor))
                    .map(Audience::key)
                    .distinct()
                    .toList();
        }

        private boolean fits(Audience audience, Actor actor) {
            boolean own = audience.key().equals(Audience.keyFor(actor.login()));
            return switch (this) {
                case ALL -> true;
                case MINE -> own;
                case TEAM -> !own && audience.insteadOf() == null;
                case SUBSTITUTION -> audience.insteadOf() != null;
            };
        }
    }

    /** A place in the order of the inbox. */
    public record Cursor(Instant dueAt, Instant createdAt, String taskId) {

        private static final Pattern TASK_ID = Pattern.compile("[0-9a-f-]{1,64}");

        static final Cursor START = new Cursor(Instant.EPOCH, Instant.EPOCH, "");

        /** A place that could have been given out; empty for moments and ids that no task has. */
        public static Optional<Cursor> at(Instant dueAt, Instant createdAt, String taskId) {
            boolean possible = Stream.of(dueAt, createdAt)
                            .allMatch(moment -> !moment.isBefore(Instant.EPOCH) && !moment.isAfter(InboxRow.NEVER))
                    && TASK_ID.matcher(taskId).matches();
            return possible ? Optional.of(new Cursor(dueAt, createdAt, taskId)) : Optional.empty();
        }

        static Cursor behind(OpenTask task) {
            return new Cursor(task.dueAt(), task.createdAt(), task.id());
        }
    }

    /** @param next where the following page begins; null on the last */
    public record Page(List<OpenTask> tasks, @Nullable Cursor next) {}
}
