package bildungslandschaft.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks that wait in a case, for features, which do not know the engine. */
@Component
public class WaitingTasks {

    private final TaskService tasks;

    WaitingTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    /** @param key the name of the box in the diagram, such as {@code reviewRequest} */
    public Optional<Waiting> find(CaseNumber number, String key) {
        var query = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(key);
        return Optional.ofNullable(query.singleResult()).map(task -> new Waiting(task.getId(), task.getAssignee()));
    }

    /** @param assignee the login of whoever has the task, null if it is the team's */
    public record Waiting(String id, @Nullable String assignee) {}
}
