package bildungslandschaft.workflow.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.AbstractLazyCreationTargetSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the application uses of the engine: there from the beginning, and waiting for the engine when first called. */
@Configuration(proxyBeanMethods = false)
class EngineServices {

    @Bean
    RuntimeService runtimeService(EngineStart start) {
        return service(start, RuntimeService.class, ProcessEngine::getRuntimeService);
    }

    @Bean
    RepositoryService repositoryService(EngineStart start) {
        return service(start, RepositoryService.class, ProcessEngine::getRepositoryService);
    }

    @Bean
    TaskService taskService(EngineStart start) {
        return service(start, TaskService.class, ProcessEngine::getTaskService);
    }

    @Bean
    FormService formService(EngineStart start) {
        return service(start, FormService.class, ProcessEngine::getFormService);
    }

    @Bean
    HistoryService historyService(EngineStart start) {
        return service(start, HistoryService.class, ProcessEngine::getHistoryService);
    }

    @Bean
    ManagementService managementService(EngineStart start) {
        return service(start, ManagementService.class, ProcessEngine::getManagementService);
    }

    private static <S> S service(EngineStart start, Class<S> type, Function<ProcessEngine, S> service) {
        return ProxyFactory.getProxy(type, new AbstractLazyCreationTargetSource() {
            @Override
            public Class<?> getTargetClass() {
                return type;
            }

            @Override
            protected Object createObject() {
                return service.apply(start.engine());
            }
        });
    }
}
