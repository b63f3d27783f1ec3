package bildungslandschaft.inbox;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.TaskEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One open task as one audience sees it. The columns that sort stand beside the audience in one index, so that a page
 * costs the same however many tasks are open.
 */
@Entity
@Table(name = "inbox_rows")
class InboxRow {

    /** Stands for "no deadline" and sorts last; the column must not be null to be in the index' order. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @EmbeddedId
    private Key key;

    private String caseNumber;

    private String kind;

    private String taskKey;

    private String taskName;

    private String roleName;

    private @Nullable String unit;

    private boolean personal;

    private @Nullable String assignee;

    private Instant createdAt;

    private Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected InboxRow() {}

    InboxRow(TaskEvent.TaskOpen task) {
        this.key = new Key(task.taskId(), TaskAudience.of(task.role(), task.unit(), task.assignee()));
        this.caseNumber = task.number().value();
        this.kind = task.number().kind();
        this.taskKey = task.key();
        this.taskName = task.name();
        this.roleName = task.role();
        this.unit = task.unit();
        this.personal = task.personal();
        this.assignee = task.assignee();
        this.createdAt = task.createdAt();
        this.dueAt = task.dueAt() == null ? NEVER : task.dueAt();
    }

    boolean sameKey(InboxRow other) {
        return key.equals(other.key);
    }

    OpenTask asTask() {
        return new OpenTask(
                key.taskId(),
                key.audience(),
                new CaseNumber(caseNumber),
                taskKey,
                taskName,
                roleName,
                unit,
                personal,
                assignee,
                createdAt,
                dueAt);
    }

    /** A task may stand in several inboxes, in each of them once. */
    @Embeddable
    record Key(String taskId, String audience) implements Serializable {}
}
