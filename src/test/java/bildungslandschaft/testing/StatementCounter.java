package bildungslandschaft.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the SQL statements of the application, whoever sends them: Hibernate, the engine or plain JDBC. */
public final class StatementCounter implements BeanPostProcessor {

    /** Per thread: mails go out in the background meanwhile. */
    private final ThreadLocal<Integer> executed = ThreadLocal.withInitial(() -> 0);

    /** How many statements an action sends from the calling thread. */
    public int during(Runnable action) {
        int before = executed.get();
        action.run();
        return executed.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watch(DataSource.class, source) : bean;
    }

    private <T> T watch(Class<T> type, T watched) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (watched instanceof Statement && method.getName().startsWith("execute")) {
                        executed.set(executed.get() + 1);
                    }
                    try {
                        return watchIfNeeded(method.invoke(watched, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }

    private Object watchIfNeeded(Object result) {
        if (result instanceof Connection connection) {
            return watch(Connection.class, connection);
        } else if (result instanceof PreparedStatement statement) {
            return watch(PreparedStatement.class, statement);
        }
        return result;
    }
}
