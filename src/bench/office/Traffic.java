package office;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what goes to the database and comes back in the thread that wants to know; the rounds of the office ask
 * meanwhile, too. Only connections that are taken while it counts are watched, so that it costs nothing while times are
 * taken.
 */
public final class Traffic implements BeanPostProcessor {

    private final List<Asked> asked = new ArrayList<>();
    private volatile @Nullable Thread counting;
    private long statements;
    private long written;
    private long read;

    /** Round trips, rows written and rows read by what the calling thread does, and what it asked. */
    public record Count(long statements, long written, long read, List<Asked> asked) {}

    /** A statement and the calls that gave it its parameters. */
    public record Asked(String sql, List<Given> parameters) {}

    /** One such call. */
    public record Given(Method method, Object[] values) {

        public void to(PreparedStatement statement) throws ReflectiveOperationException {
            method.invoke(statement, values);
        }
    }

    public Count during(Runnable work) {
        statements = 0;
        written = 0;
        read = 0;
        asked.clear();
        counting = Thread.currentThread();
        try {
            work.run();
        } finally {
            counting = null;
        }
        return new Count(statements, written, read, List.copyOf(asked));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watch(DataSource.class, source) : bean;
    }

    private <T> T watch(Class<T> type, T watched) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    try {
                        remember(method, given);
                        return note(method.getName(), method.invoke(watched, given));
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }

    private void remember(Method method, Object[] given) {
        if (Thread.currentThread() != counting) {
            return;
        }
        if (method.getName().equals("prepareStatement")) {
            asked.add(new Asked((String) given[0], new ArrayList<>()));
        } else if (method.getDeclaringClass() == PreparedStatement.class
                && method.getName().startsWith("set")) {
            asked.get(asked.size() - 1).parameters().add(new Given(method, given));
        }
    }

    private Object note(String method, Object result) {
        if (Thread.currentThread() != counting) {
            return result;
        }
        if (method.startsWith("execute")) {
            statements++;
            written += rows(result);
        } else if (method.equals("next") && Boolean.TRUE.equals(result)) {
            read++;
        }
        if (result instanceof Connection connection) {
            return watch(Connection.class, connection);
        } else if (result instanceof PreparedStatement statement) {
            return watch(PreparedStatement.class, statement);
        } else if (result instanceof Statement statement) {
            return watch(Statement.class, statement);
        } else if (result instanceof ResultSet rows) {
            return watch(ResultSet.class, rows);
        }
        return result;
    }

    /** A batch answers per statement; PostgreSQL may say "done" (-2) instead of a number, which here is always one row. */
    private static long rows(Object result) {
        if (result instanceof int[] batch) {
            return Arrays.stream(batch)
                    .map(rows -> rows == Statement.SUCCESS_NO_INFO ? 1 : rows)
                    .sum();
        }
        return result instanceof Integer rows ? rows : 0;
    }
}
