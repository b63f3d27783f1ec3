package bildungslandschaft.workflow.engine;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.workflow.EngineRoom;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

@Component
class RunningEngine implements EngineRoom {

    private final ManagementService management;
    private final JobExecutor jobExecutor;
    private final OfficeClock clock;

    RunningEngine(ManagementService management, JobExecutor jobExecutor, OfficeClock clock) {
        this.management = management;
        this.jobExecutor = jobExecutor;
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

    private Duration longest() {
        return due().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(job -> Duration.between(since(job), clock.instant()))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private JobQuery due() {
        return management.createJobQuery().executable().active();
    }

    /** What has no due date is due since it was made. */
    private static Instant since(Job job) {
        return (job.getDuedate() == null ? job.getCreateTime() : job.getDuedate()).toInstant();
    }
}
