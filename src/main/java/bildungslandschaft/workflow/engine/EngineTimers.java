package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineTimers implements Timers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    EngineTimers(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Instant> move(CaseNumber number, Set<String> events, UnaryOperator<Instant> shift) {
        var moved = new ArrayList<Instant>();
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
        running.stream()
                .flatMap(instance -> events.stream().flatMap(event -> waiting(instance.getId(), event)))
                .forEach(timer -> {
                    var next = shift.apply(timer.getDuedate().toInstant());
                    if (!next.equals(timer.getDuedate().toInstant())) {
                        set(timer, next);
                        moved.add(next);
                    }
                });
        return moved;
    }

    private Stream<Job> waiting(String instance, String event) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(event)
                .timers()
                .duedateHigherThan(Date.from(clock.instant()))
                .list()
                .stream();
    }

    private void set(Job timer, Instant next) {
        try {
            management.setJobDuedate(timer.getId(), Date.from(next));
        } catch (OptimisticLockingException gone) {
            // Callers outside of the engine are told as by the case files.
            throw new OptimisticLockingFailureException("A timer goes off meanwhile", gone);
        }
    }
}
