package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine, wired by hand: it shares the application's database, transactions and beans, and starts nothing by
 * itself. Why without a starter: decision 0001.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    private static final long FIRST_WAIT_MILLIS = 500;

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            JobExecutor jobExecutor,
            TaskEvents taskEvents,
            List<HistoryEventHandler> historians,
            ObjectProvider<EngineQueries> queries,
            ApplicationContext beans) {
        var engine = new EngineWithQueries(queries.getIfAvailable());
        engine.setApplicationContext(beans);
        engine.setProcessEngineName("default");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactionManager);
        // Liquibase owns the schema; the engine only looks whether it fits.
        engine.setDatabaseSchemaUpdate("false");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setHistory("full");
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        engine.setDefaultSerializationFormat("application/json");
        engine.setJavaSerializationFormatEnabled(false);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        // Otherwise a forgotten error boundary would end the case without a word.
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        // A failed job is tried again after 1, 5 and 30 minutes; then it is an incident for somebody to look at.
        engine.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M");
        // In structured logs every line about a job says in which case.
        engine.setLoggingContextBusinessKey(CaseNumber.IN_LOGS);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        // Beside the engine's own history, and in the same transaction.
        engine.setCustomHistoryEventHandlers(historians);
        // The engine adds to this list.
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(taskEvents)));
        return engine;
    }

    @Bean(defaultCandidate = false)
    TaskExecutor jobThreads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(3);
        threads.setMaxPoolSize(3);
        // Jobs wait in the database, where every node can see them, rather than in the memory of one.
        threads.setQueueCapacity(3);
        threads.setThreadNamePrefix("job-");
        return threads;
    }

    @Bean
    JobExecutor jobExecutor(@Qualifier("jobThreads") TaskExecutor jobThreads, EngineSettings settings) {
        var executor = new SpringJobExecutor();
        executor.setTaskExecutor(jobThreads);
        executor.setLockTimeInMillis((int) settings.lockTime().toMillis());
        var longest = settings.longestWait().toMillis();
        executor.setMaxWait(longest);
        // Where the first wait is longer than the longest, the engine does not wait at all and takes a whole processor.
        executor.setWaitTimeInMillis((int) Math.min(FIRST_WAIT_MILLIS, longest));
        executor.setMaxJobsPerAcquisition(3);
        return executor;
    }
}
