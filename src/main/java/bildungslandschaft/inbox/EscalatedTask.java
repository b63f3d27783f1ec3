package bildungslandschaft.inbox;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task that has come to coordination because somebody was silent: theirs now, or still that of the silent one.
 * If it stays open it is red, and project management hears of it.
 */
@Entity
@Table(name = "escalated_tasks")
class EscalatedTask {

    @Id
    private String taskId;

    private String caseNumber;

    private LocalDate since;

    private @Nullable LocalDate redOn;

    @SuppressWarnings("NullAway.Init")
    protected EscalatedTask() {}

    EscalatedTask(String taskId, CaseNumber number, LocalDate since) {
        this.taskId = taskId;
        this.caseNumber = number.value();
        this.since = since;
    }

    boolean isRed() {
        return redOn != null;
    }

    void turnRed(LocalDate today) {
        redOn = today;
    }

    String taskId() {
        return taskId;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    LocalDate since() {
        return since;
    }
}
