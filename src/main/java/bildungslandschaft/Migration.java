package bildungslandschaft;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Brings the schema up to date beside the rest of the start. Until that is done nobody else gets a connection, so whoever
 * needs the database waits by itself; and if it fails, the application does not start.
 */
@Component
class Migration implements BeanPostProcessor, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private final SchemaMark mark;
    private final @Nullable EarlyMigration early;

    /** Whose own connections do not wait, however the database is wrapped by others. */
    private volatile @Nullable Thread migrating;

    private volatile CompletableFuture<Void> done;

    Migration(ResourcePatternResolver files, ObjectProvider<EarlyMigration> early) {
        this.mark = new SchemaMark(files);
        this.early = early.getIfAvailable();
        this.done = this.early == null ? CompletableFuture.completedFuture(null) : this.early.done();
    }

    static CompletableFuture<Void> inBackground(Runnable migration) {
        return CompletableFuture.runAsync(migration, task -> new Thread(task, "migration").start());
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            // Otherwise its initialisation, which comes next, would do everything here and now.
            liquibase.setShouldRun(false);
        } else if (bean instanceof AbstractEntityManagerFactoryBean jpa && jpa.getBootstrapExecutor() != null) {
            jpa.setBootstrapExecutor(new AfterMigration(jpa.getBootstrapExecutor()));
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            if (early == null) {
                done = inBackground(() -> migrate(liquibase));
            }
        } else if (bean instanceof DataSource database) {
            return new MigratedDatabase(database);
        }
        return bean;
    }

    private void migrate(SpringLiquibase liquibase) {
        migrating = Thread.currentThread();
        liquibase.setShouldRun(true);
        mark.bringUpToDate(liquibase);
    }

    /** A failure ends the start here, before anything is done with the database. */
    @Override
    public void afterSingletonsInstantiated() {
        await();
    }

    private void await() {
        if (Thread.currentThread() == migrating) {
            return;
        }
        try {
            done.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("The database is not ready", failed.getCause());
        }
    }

    /** The database as everybody but the migration sees it. */
    private class MigratedDatabase extends DelegatingDataSource {

        MigratedDatabase(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            await();
            var connection = super.getConnection();
            if (early != null) {
                early.release();
            }
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            await();
            return super.getConnection(user, password);
        }
    }

    /** Finds nothing, but has Hibernate load its translator here, and not while the office waits to be opened. */
    private static void translateOneQuery(EntityManagerFactory mapping) {
        for (var any : mapping.getMetamodel().getEntities().stream().limit(1).toList()) {
            try (var entities = mapping.createEntityManager()) {
                entities.createQuery("select one from %s one where one is null order by one".formatted(any.getName()))
                        .getResultList();
            } catch (PersistenceException whoeverAsksNextIsTold) {
                LOG.debug("No query could be translated ahead of the others", whoeverAsksNextIsTold);
            }
        }
    }

    /** Hibernate would make "no dialect" of a failed connection, and nobody would learn why. */
    private class AfterMigration implements AsyncTaskExecutor {

        private final AsyncTaskExecutor executor;

        AfterMigration(AsyncTaskExecutor executor) {
            this.executor = executor;
        }

        @Override
        public void execute(Runnable task) {
            executor.execute(task);
        }

        @Override
        public <T> Future<T> submit(Callable<T> task) {
            return executor.submit(() -> {
                await();
                var mapping = task.call();
                if (mapping instanceof EntityManagerFactory entities) {
                    translateOneQuery(entities);
                }
                return mapping;
            });
        }
    }
}
