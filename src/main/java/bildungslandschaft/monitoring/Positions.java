package bildungslandschaft.monitoring;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.Variables;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the engine where a case stands. */
@Service
// Outside of a transaction, so that a question to which the engine finds nothing any more can be asked again.
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Positions {

    /** A case goes on while it is looked at, but not as often as this. */
    private static final int ATTEMPTS = 5;

    /** What a reader would call a step; gateways and the frame around a sub-process are not. */
    private static final Set<String> STEPS = Set.of(
            "startEvent",
            "userTask",
            "serviceTask",
            "sendTask",
            "businessRuleTask",
            "noneEndEvent",
            "messageStartEvent",
            "callActivity",
            "receiveTask",
            "intermediateTimer",
            "boundaryTimer");

    private final HistoryService history;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Escalation escalation;

    Positions(
            HistoryService history,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            Escalation escalation) {
        this.history = history;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.escalation = escalation;
    }

    /** Empty once the engine has forgotten the case. */
    public Optional<Position> of(CaseNumber number) {
        for (int attempt = 1; ; attempt++) {
            try {
                return instanceOf(number).map(this::position);
            } catch (RuntimeException movedOn) {
                // Somebody has done a task or ended the case meanwhile. Of what is half gone the engine makes
                // exceptions
                // of many kinds, also a null pointer of its own; what is really broken is thrown the last time.
                if (attempt == ATTEMPTS) {
                    throw movedOn;
                }
            }
        }
    }

    /** The model the case runs in, in the version it was started with. */
    public Optional<InputStream> diagramOf(CaseNumber number) {
        return instanceOf(number).map(instance -> repository.getProcessModel(instance.getProcessDefinitionId()));
    }

    /** A case that was taken up again has several runs; the last one tells where it stands. */
    private Optional<HistoricProcessInstance> instanceOf(CaseNumber number) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private Position position(HistoricProcessInstance instance) {
        var passed = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        var steps = passed.stream()
                .filter(activity -> STEPS.contains(activity.getActivityType()))
                .filter(activity -> activity.getActivityName() != null)
                .map(activity -> new Position.Step(
                        activity.getActivityId(),
                        activity.getActivityName(),
                        activity.getEndTime() != null,
                        activity.isCanceled()))
                .toList();
        var current = instance.getEndTime() == null ? current(instance.getId()) : List.<String>of();
        var done = passed.stream()
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !current.contains(id))
                .distinct()
                .toList();
        return new Position(current, done, steps, openTasks(instance.getBusinessKey()));
    }

    private List<String> current(String instanceId) {
        return runtime.getActiveActivityIds(instanceId).stream().distinct().toList();
    }

    /** Called processes carry the number of the case too. */
    private List<Position.Task> openTasks(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(this::task)
                .toList();
    }

    private Position.Task task(Task task) {
        var role = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
        var unit = (String) tasks.getVariable(task.getId(), Variables.UNIT);
        return new Position.Task(
                task.getId(),
                task.getName(),
                role,
                task.getAssignee(),
                TaskAudience.of(role, unit, task.getAssignee()),
                task.getDueDate() == null
                        ? null
                        : LocalDate.ofInstant(task.getDueDate().toInstant(), OfficeClock.ZONE),
                escalation.steps().contains(task.getTaskDefinitionKey()));
    }
}
