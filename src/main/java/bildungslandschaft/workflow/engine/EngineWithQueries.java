package bildungslandschaft.workflow.engine;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** Takes the queries that were read meanwhile; with other settings than those that they were read with, it reads its own. */
class EngineWithQueries extends SpringProcessEngineConfiguration {

    private final @Nullable EngineQueries early;

    EngineWithQueries(@Nullable EngineQueries early) {
        this.early = early;
    }

    @Override
    protected void initSqlSessionFactory() {
        if (early != null && isUsual()) {
            early.on(getDatabaseType(), transactionFactory, getDataSource()).ifPresent(this::setSqlSessionFactory);
        }
        super.initSqlSessionFactory();
    }

    /** Whether everything that goes into the queries, besides the kind of database, is as the engine has it by itself. */
    private boolean isUsual() {
        return getDatabaseTablePrefix().isEmpty()
                && getJdbcStatementTimeout() == null
                && isJdbcBatchProcessing()
                && !isUseSharedSqlSessionFactory();
    }
}
