package bildungslandschaft.workflow.engine;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.workflow.EngineRoom;
import java.sql.Timestamp;
import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RunningEngine implements EngineRoom {

    private final ManagementService management;
    private final JobExecutor jobExecutor;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    RunningEngine(ManagementService management, JobExecutor jobExecutor, JdbcClient jdbc, OfficeClock clock) {
        this.management = management;
        this.jobExecutor = jobExecutor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Standing standing() {
        return new Standing(
                String.valueOf(ProcessEngine.class.getPackage().getImplementationVersion()),
                jobExecutor.isActive(),
                due().count(),
                longest(),
                management.createJobQuery().noRetriesLeft().active().count());
    }

    /** Asked in SQL, since most jobs have no due date and the databases do not agree where those stand in an order. */
    private Duration longest() {
        var now = clock.instant();
        return jdbc.sql("select min(coalesce(DUEDATE_, CREATE_TIME_)) from ACT_RU_JOB where RETRIES_ > 0"
                        + " and SUSPENSION_STATE_ = 1 and (DUEDATE_ is null or DUEDATE_ <= :now)")
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(since -> Duration.between(since.toInstant(), now))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }

    private JobQuery due() {
        return management.createJobQuery().executable().active();
    }
}
