package bildungslandschaft.workflow.engine;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.transaction.TransactionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Reads the engine's own queries as soon as the address of the database is known, while the application still looks for
 * its classes: that takes the engine longer than all the rest of its start, and needs nothing but the kind of database.
 */
class EarlyQueries implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext office) {
        var address = office.getEnvironment().getProperty("spring.datasource.url");
        databaseType(DatabaseDriver.fromJdbcUrl(address))
                .ifPresent(type -> office.getBeanFactory().registerSingleton("engineQueries", readFor(type)));
    }

    /** As the engine calls it; of others we do not know. */
    private static Optional<String> databaseType(DatabaseDriver driver) {
        return switch (driver) {
            case H2 -> Optional.of("h2");
            case POSTGRESQL -> Optional.of("postgres");
            default -> Optional.empty();
        };
    }

    private static Read readFor(String databaseType) {
        var queries = new CompletableFuture<SqlSessionFactory>();
        queries.completeAsync(
                () -> new Reader(databaseType).read(), task -> new Thread(task, "engine-queries").start());
        return new Read(databaseType, queries);
    }

    /** The queries for one kind of database; whoever wants them waits until they are read. */
    record Read(String databaseType, CompletableFuture<SqlSessionFactory> queries) {

        /** Empty if the database has turned out to be of another kind. */
        Optional<SqlSessionFactory> on(String actualType, TransactionFactory transactions, DataSource database) {
            if (!databaseType.equals(actualType)) {
                return Optional.empty();
            }
            var factory = queries.join();
            factory.getConfiguration().setEnvironment(new Environment("default", transactions, database));
            return Optional.of(factory);
        }
    }

    /** An engine that is never built: it only reads its queries, as every engine does. */
    private static class Reader extends SpringProcessEngineConfiguration {

        Reader(String databaseType) {
            setDatabaseType(databaseType);
            setDataSource(new DelegatingDataSource());
        }

        SqlSessionFactory read() {
            initTransactionFactory();
            initSqlSessionFactory();
            return getSqlSessionFactory();
        }
    }
}
