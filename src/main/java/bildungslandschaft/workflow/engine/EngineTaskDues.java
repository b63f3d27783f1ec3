package bildungslandschaft.workflow.engine;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.FixedTimers;
import bildungslandschaft.workflow.TaskDues;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineTaskDues implements TaskDues {

    private final TaskService tasks;
    private final ManagementService management;
    private final Set<String> fixed;
    private final WorkingDays workingDays;
    private final Clock clock;

    EngineTaskDues(
            TaskService tasks,
            ManagementService management,
            List<FixedTimers> fixed,
            WorkingDays workingDays,
            Clock clock) {
        this.tasks = tasks;
        this.management = management;
        this.fixed = fixed.stream().flatMap(timers -> timers.events().stream()).collect(Collectors.toUnmodifiableSet());
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The engine tells of each task that moves, by which register and inbox follow. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(CaseNumber number, Function<String, Optional<Instant>> dueOf) {
        for (var task : tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list()) {
            dueOf.apply(task.getTaskDefinitionKey())
                    .map(Date::from)
                    .filter(due -> !due.equals(task.getDueDate()))
                    .ifPresent(due -> tasks.setDueDate(task.getId(), due));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String taskId, LocalDate until) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        var due = Date.from(workingDays.morningOf(until));
        if (task.getDueDate() != null) {
            moveTimers(task.getExecutionId(), workingDays.between(dayOf(task.getDueDate()), until));
        }
        tasks.setDueDate(taskId, due);
    }

    /** A task with timers at its border has an execution of its own, and they wait there. */
    private void moveTimers(String execution, int days) {
        for (var timer : management
                .createJobQuery()
                .executionId(execution)
                .timers()
                .duedateHigherThan(Date.from(clock.instant()))
                .list()) {
            if (!fixed.contains(eventOf(timer))) {
                var next = workingDays.plus(dayOf(timer.getDuedate()), days);
                management.setJobDuedate(timer.getId(), Date.from(workingDays.morningOf(next)));
            }
        }
    }

    private String eventOf(Job timer) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private LocalDate dayOf(Date instant) {
        return LocalDate.ofInstant(instant.toInstant(), clock.getZone());
    }
}
