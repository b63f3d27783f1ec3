package bildungslandschaft.workflow.engine;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.JobsByHand;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

@Component
class EngineJobs implements JobsByHand {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineLifecycle lifecycle;
    private final OfficeClock clock;

    EngineJobs(RuntimeService runtime, ManagementService management, EngineLifecycle lifecycle, OfficeClock clock) {
        this.runtime = runtime;
        this.management = management;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    @Override
    public void hold(Runnable work) {
        lifecycle.holdJobs();
        try {
            work.run();
        } finally {
            lifecycle.releaseJobs();
        }
    }

    @Override
    public void run(CaseNumber number, Instant from, Instant until) {
        var now = from;
        for (var job = next(number, until); job.isPresent(); job = next(number, until)) {
            var due = dueAt(job.get());
            now = due.isAfter(now) ? due : now;
            var id = job.get().getId();
            clock.within(now, () -> management.executeJob(id));
        }
    }

    private Optional<Job> next(CaseNumber number, Instant until) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .withRetriesLeft()
                                .list()
                                .stream())
                .filter(job -> !dueAt(job).isAfter(until))
                .min(Comparator.comparing(EngineJobs::dueAt));
    }

    /** What has no due date is due at once. */
    private static Instant dueAt(Job job) {
        Date due = job.getDuedate();
        return due == null ? Instant.MIN : due.toInstant();
    }
}
