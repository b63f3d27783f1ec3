package bildungslandschaft.conference;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.TaskEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far one task of a conference's plan is, and what came of it. */
@Entity
@Table(name = "conference_steps")
class ConferenceStep {

    @EmbeddedId
    private Key key;

    private @Nullable String taskId;

    private @Nullable String assignee;

    private @Nullable Instant dueAt;

    private Instant openedAt;

    private @Nullable Instant doneAt;

    private @Nullable String result;

    @SuppressWarnings("NullAway.Init")
    protected ConferenceStep() {}

    ConferenceStep(CaseNumber conference, PlanStep step, Instant openedAt) {
        this.key = new Key(conference.value(), step);
        this.openedAt = openedAt;
    }

    /** It is on somebody's desk, perhaps again. */
    void open(TaskEvent.TaskOpen task) {
        if (!task.taskId().equals(taskId)) {
            taskId = task.taskId();
            openedAt = task.createdAt();
            doneAt = null;
        }
        assignee = task.assignee();
        dueAt = task.dueAt();
    }

    void close(boolean completed, Instant now) {
        taskId = null;
        assignee = null;
        doneAt = completed ? now : null;
    }

    void record(@Nullable String what) {
        result = what;
    }

    PlanStep step() {
        return key.step;
    }

    boolean isOpen() {
        return taskId != null;
    }

    /** The task on somebody's desk, if this is one of those who may do it. */
    @Nullable
    String taskFor(Actor actor) {
        var role = key.step.role().id();
        return taskId != null && actor.mayDo(role, TaskAudience.of(role, null, assignee)) ? taskId : null;
    }

    /** Login of whoever has the open task; null if it waits for anyone of the role, or is not open. */
    @Nullable
    String holder() {
        return assignee;
    }

    boolean isDone() {
        return doneAt != null;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    /** What whoever did it wrote down. */
    @Nullable
    String result() {
        return result;
    }

    @Embeddable
    record Key(
            String conference,

            @Enumerated(EnumType.STRING) @Column(name = "plan_step")
            PlanStep step) implements Serializable {}
}
