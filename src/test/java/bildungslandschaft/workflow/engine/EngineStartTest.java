package bildungslandschaft.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An engine that cannot be built, here for want of its tables, is told to everybody who waits for it. */
class EngineStartTest {

    @Test
    void anEngineThatCannotBeBuiltEndsTheStart() {
        var start = onADatabaseWithoutTables();

        assertThatThrownBy(start::engine)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The engine could not be started")
                .cause()
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("tables");
        start.destroy();
    }

    @Test
    void aServiceIsThereAtOnceAndWaitsOnlyWhenItIsCalled() {
        var start = onADatabaseWithoutTables();
        TaskService tasks = new EngineServices().taskService(start);

        assertThatThrownBy(tasks::createTaskQuery).hasMessage("The engine could not be started");
    }

    private static EngineStart onADatabaseWithoutTables() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:");
        var beans = new GenericApplicationContext();
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setApplicationContext(beans);
        configuration.setProcessEngineName(ProcessEngine.class.getName());
        configuration.setDataSource(database);
        configuration.setTransactionManager(new DataSourceTransactionManager(database));
        configuration.setDatabaseSchemaUpdate("false");
        return new EngineStart(
                configuration,
                new ModelDeployment(new PathMatchingResourcePatternResolver()),
                beans,
                new StaticListableBeanFactory().getBeanProvider(EntityManagerFactory.class),
                new SimpleAsyncTaskExecutor());
    }
}
