package bildungslandschaft.workflow;

import bildungslandschaft.workflow.form.FormSubmission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one place where a task of any kind is done: form, case file and engine go on together or not at all. */
public interface TaskCompletion {

    /** The task that waits at a box of the diagram, if the case stands there. */
    Optional<Waiting> waiting(CaseNumber number, String key);

    /** Does a task as somebody whom it concerns. */
    void complete(String taskId, FormSubmission submission, Actor actor);

    /**
     * A task that waits.
     *
     * @param assignee login of the person who has it, or null if it waits for anyone of the team
     */
    record Waiting(String id, @Nullable String assignee) {}
}
