package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskEvent;
import bildungslandschaft.workflow.Variables;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the application what happens to user tasks, from within the engine's transaction. */
@Component
class TaskEvents extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    TaskEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        boolean personal = definition.getAssigneeExpression() != null;
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> open(task, personal));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, task -> open(task, personal));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> close(task, true));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> close(task, false));
    }

    private void open(DelegateTask task, boolean personal) {
        events.publishEvent(new TaskEvent.TaskOpen(
                task.getId(),
                numberOf(task),
                task.getTaskDefinitionKey(),
                task.getName(),
                roleOf(task),
                (String) task.getVariable(Variables.UNIT),
                personal,
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate())));
    }

    private void close(DelegateTask task, boolean completed) {
        events.publishEvent(new TaskEvent.TaskClosed(task.getId(), numberOf(task), completed));
    }

    private static CaseNumber numberOf(DelegateTask task) {
        return new CaseNumber(task.getExecution().getProcessBusinessKey());
    }

    /** The model contract guarantees exactly one candidate role. */
    private static String roleOf(DelegateTask task) {
        return task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no role: " + task.getTaskDefinitionKey()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
