package bildungslandschaft.workflow.engine;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.session.SqlSessionFactory;
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

    private static EngineQueries readFor(String databaseType) {
        var queries = new CompletableFuture<SqlSessionFactory>();
        queries.completeAsync(() -> new Reader(databaseType).read(), task -> {
            var thread = new Thread(task, "engine-queries");
            thread.setDaemon(true);
            thread.start();
        });
        return new EngineQueries(databaseType, queries);
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
