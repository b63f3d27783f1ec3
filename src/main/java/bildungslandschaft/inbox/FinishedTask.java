package bildungslandschaft.inbox;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a task that is no longer open: who did it and when, or that it was taken away. */
@Entity
@Table(name = "finished_tasks")
class FinishedTask {

    @Id
    private String taskId;

    private String caseNumber;

    private String taskName;

    private String audience;

    private Instant finishedAt;

    private @Nullable String finishedBy;

    private @Nullable String finishedByName;

    private @Nullable UUID submission;

    private @Nullable String outcome;

    @SuppressWarnings("NullAway.Init")
    protected FinishedTask() {}

    /** Taken away by a deadline or a withdrawal, without anybody's doing. */
    FinishedTask(OpenTask task, Instant now) {
        this.taskId = task.id();
        this.caseNumber = task.number().value();
        this.taskName = task.name();
        this.audience = task.audience();
        this.finishedAt = now;
    }

    /**
     * Done by somebody.
     *
     * @param submission names the one sending of the form: the same again is answered the same, not refused
     * @param outcome what the person then reads
     */
    FinishedTask(OpenTask task, Instant now, Actor actor, UUID submission, String outcome) {
        this(task, now);
        this.finishedBy = actor.login();
        this.finishedByName = actor.name();
        this.submission = submission;
        this.outcome = outcome;
    }

    boolean concerns(Actor actor) {
        return isBy(actor) || actor.reaches(audience);
    }

    boolean isBy(Actor actor) {
        return actor.login().equals(finishedBy);
    }

    boolean cameWith(UUID sending) {
        return sending.equals(submission);
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    String taskName() {
        return taskName;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    @Nullable
    String finishedByName() {
        return finishedByName;
    }

    @Nullable
    String outcome() {
        return outcome;
    }
}
