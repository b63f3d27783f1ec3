package bildungslandschaft;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings the embedded database up to date while the application still looks for its classes. A database that
 * others share waits until the application knows that it may touch it.
 */
class EarlyMigration implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final SingleConnectionDataSource connection = new SingleConnectionDataSource();

    private final AtomicBoolean released = new AtomicBoolean();

    private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

    @Override
    public void initialize(ConfigurableApplicationContext office) {
        var settings = office.getEnvironment();
        var address = settings.getProperty("spring.datasource.url", "");
        if (!address.startsWith("jdbc:h2:file:")
                || !settings.getProperty("spring.liquibase.enabled", Boolean.class, true)) {
            return;
        }
        var user = settings.getProperty("spring.datasource.username", "");
        var password = settings.getProperty("spring.datasource.password", "");
        connection.setUrl(address);
        connection.setUsername(user);
        connection.setPassword(password);
        connection.setSuppressClose(true);
        var liquibase = liquibase(settings);
        var mark = new SchemaMark(new PathMatchingResourcePatternResolver());
        done = Migration.inBackground(() -> {
            new ReadySchema(address).makeFileIfNew(user, password);
            mark.bringUpToDate(liquibase);
        });
        office.getBeanFactory().registerSingleton("earlyMigration", this);
    }

    private SpringLiquibase liquibase(Environment settings) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(connection);
        liquibase.setChangeLog(settings.getRequiredProperty("spring.liquibase.change-log"));
        liquibase.setAnalyticsEnabled(false);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        return liquibase;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    /** Once the application has a connection of its own: a file that nobody has open would be closed in between. */
    void release() {
        if (released.compareAndSet(false, true)) {
            connection.destroy();
        }
    }
}
