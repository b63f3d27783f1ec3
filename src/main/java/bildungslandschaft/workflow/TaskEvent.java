package bildungslandschaft.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the engine did with a user task, told within the transaction in which it happens. */
public sealed interface TaskEvent {

    String taskId();

    /**
     * A task is open: new, or its person or due date changed.
     *
     * @param key id of the box in the diagram
     * @param name its German name
     * @param role id of the lane's role, e.g. {@code coordinator}
     * @param unit code of the administrative unit of the case, if it has one
     * @param personal whether the model gives the task to a person; otherwise a team shares it and may claim it
     * @param assignee login of the person who has it, or null if it waits for anyone of the role
     */
    record TaskOpen(
            String taskId,
            CaseNumber number,
            String key,
            String name,
            String role,
            @Nullable String unit,
            boolean personal,
            @Nullable String assignee,
            Instant createdAt,
            @Nullable Instant dueAt)
            implements TaskEvent {}

    /** A task is no longer open: done, or taken away by a timer, a message or a withdrawal. */
    record TaskClosed(String taskId, CaseNumber number, boolean completed) implements TaskEvent {}
}
