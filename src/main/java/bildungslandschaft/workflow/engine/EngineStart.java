package bildungslandschaft.workflow.engine;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Builds the engine and brings the models into it, beside the rest of the start. Whoever needs it meanwhile waits; if it
 * cannot be built, the application does not start.
 */
@Component
@DependsOnDatabaseInitialization
class EngineStart implements DisposableBean {

    private final CompletableFuture<ProcessEngine> engine;

    EngineStart(
            SpringProcessEngineConfiguration configuration,
            ModelDeployment models,
            ApplicationContext beans,
            ObjectProvider<EntityManagerFactory> mapping,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background) {
        var entities = mapping.getIfAvailable();
        engine = background.submitCompletable(() -> {
            awaitMapping(entities);
            var built = build(configuration, beans);
            models.deployTo(built.getRepositoryService());
            return built;
        });
    }

    /** One after the other: both at once would leave the main thread less than one of two processors. */
    private static void awaitMapping(@Nullable EntityManagerFactory entities) {
        if (entities != null) {
            entities.getMetamodel();
        }
    }

    private static ProcessEngine build(SpringProcessEngineConfiguration configuration, ApplicationContext beans)
            throws Exception {
        var factory = new ProcessEngineFactoryBean();
        factory.setApplicationContext(beans);
        factory.setProcessEngineConfiguration(configuration);
        return factory.getObject();
    }

    /** With all models in it; throws what has kept it from being built. */
    ProcessEngine engine() {
        try {
            return engine.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("The engine could not be started", failed.getCause());
        }
    }

    @Override
    public void destroy() {
        engine.thenAccept(ProcessEngine::close)
                .exceptionally(neverBuilt -> null)
                .join();
    }
}
