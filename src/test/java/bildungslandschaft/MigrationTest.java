package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who wants the database while its schema is being brought up to date waits, and learns of a failure. */
class MigrationTest {

    private final Migration migration = new Migration(
            new PathMatchingResourcePatternResolver(),
            new DefaultListableBeanFactory().getBeanProvider(EarlyMigration.class));

    @Test
    void nobodySeesTheDatabaseBeforeItsSchemaIsComplete() throws Exception {
        var database = database("waiting");
        var liquibase = new SlowLiquibase("db/changelog/db.changelog-master.yaml", database);

        start(liquibase);
        var question = new FutureTask<>(() -> JdbcClient.create(database)
                .sql("select count(*) from person")
                .query(Integer.class)
                .single());
        var office = new Thread(question, "office");
        office.start();

        Awaitility.await().until(() -> office.getState() == Thread.State.WAITING);
        liquibase.mayRun.countDown();
        assertThat(question.get(1, TimeUnit.MINUTES)).isZero();
        migration.afterSingletonsInstantiated();
    }

    /** Whoever watches the statements, for instance, wraps the database once more. */
    @Test
    void theMigrationDoesNotWaitForItselfHoweverTheDatabaseIsWrapped() {
        var liquibase = new SlowLiquibase(
                "db/changelog/db.changelog-master.yaml", new DelegatingDataSource(database("wrapped")));
        liquibase.mayRun.countDown();

        start(liquibase);

        assertThat(CompletableFuture.runAsync(migration::afterSingletonsInstantiated))
                .succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    void aFailedMigrationEndsTheStartAndGivesNobodyTheDatabase() {
        var database = database("failing");
        var liquibase = new SlowLiquibase("db/changelog/no-such-file.yaml", database);

        start(liquibase);
        liquibase.mayRun.countDown();

        assertThatThrownBy(migration::afterSingletonsInstantiated).hasStackTraceContaining("no-such-file.yaml");
        assertThatThrownBy(database::getConnection).hasStackTraceContaining("no-such-file.yaml");
    }

    /** As the container does it with each bean. */
    private void start(SpringLiquibase liquibase) {
        migration.postProcessBeforeInitialization(liquibase, "liquibase");
        migration.postProcessAfterInitialization(liquibase, "liquibase");
    }

    private DataSource database(String name) {
        var itself = new DriverManagerDataSource("jdbc:h2:mem:migration-" + name + ";DB_CLOSE_DELAY=-1");
        return (DataSource) migration.postProcessAfterInitialization(itself, "dataSource");
    }

    /** Migrates when it is allowed to. */
    private static final class SlowLiquibase extends SpringLiquibase {

        private final CountDownLatch mayRun = new CountDownLatch(1);

        SlowLiquibase(String changeLog, DataSource database) {
            setChangeLog(changeLog);
            setDataSource(database);
            setResourceLoader(new DefaultResourceLoader());
            setAnalyticsEnabled(false);
        }

        @Override
        public void afterPropertiesSet() throws LiquibaseException {
            try {
                mayRun.await();
            } catch (InterruptedException e) {
                throw new LiquibaseException(e);
            }
            super.afterPropertiesSet();
        }
    }
}
