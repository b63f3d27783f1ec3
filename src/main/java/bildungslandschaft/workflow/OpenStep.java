package bildungslandschaft.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step at which a case waits for a person. A case may wait at several at once; the register shows the most urgent. */
@Entity
@Table(name = "open_steps")
class OpenStep {

    @Id
    private String taskId;

    private String caseNumber;

    private String stepName;

    private Instant openedAt;

    private @Nullable LocalDate dueOn;

    @SuppressWarnings("NullAway.Init")
    protected OpenStep() {}

    OpenStep(TaskEvent.TaskOpen task, @Nullable LocalDate dueOn) {
        this.taskId = task.taskId();
        this.caseNumber = task.number().value();
        this.stepName = task.name();
        this.openedAt = task.createdAt();
        this.dueOn = dueOn;
    }

    String name() {
        return stepName;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
