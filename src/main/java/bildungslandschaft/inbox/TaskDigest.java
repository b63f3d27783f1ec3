package bildungslandschaft.inbox;

import bildungslandschaft.correspondence.Digest;
import bildungslandschaft.correspondence.DigestLine;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.TaskEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts tasks into the digest of those who seldom look in: the roles that are bound to a place. All others have their
 * inbox open all day and get no mail for every task.
 */
@Component
class TaskDigest {

    private static final List<String> SELDOM_HERE =
            Arrays.stream(Role.values()).filter(Role::boundToUnit).map(Role::id).toList();

    private final Digest digest;
    private final InboxRows rows;
    private final TaskWords words;
    private final Directory directory;
    private final Clock clock;

    TaskDigest(Digest digest, InboxRows rows, TaskWords words, Directory directory, Clock clock) {
        this.digest = digest;
        this.rows = rows;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    /** New, or its person or due date has changed: then what has not been sent is written anew. */
    @EventListener
    public void on(TaskEvent.TaskOpen opened) {
        if (SELDOM_HERE.contains(opened.role())) {
            digest.withdraw(causeOf(opened.taskId()));
            var task = new InboxRow(opened).asTask();
            // Whoever has claimed it knows of it; whom the case has given it does not.
            if (task.assignee() == null) {
                tell(task);
            } else if (task.personal()) {
                digest.add(task.assignee(), lineOf(task), causeOf(task.id()));
            }
        }
    }

    @EventListener
    public void on(TaskEvent.TaskClosed closed) {
        digest.withdraw(causeOf(closed.taskId()));
    }

    /** Whoever has become responsible since a task was opened hears of it too, for instance after a vacancy. */
    @Scheduled(cron = "0 0 5 * * *", zone = "Europe/Berlin")
    @Transactional
    public void handOver() {
        rows.findUnclaimed(SELDOM_HERE).stream().map(InboxRow::asTask).forEach(this::tell);
    }

    /** To all who hold the role, absent or not: the digest itself goes to whoever stands in when it is written. */
    private void tell(OpenTask task) {
        var holders = directory.holders(TaskAudience.roleOf(task.role()), task.unit(), LocalDate.now(clock));
        if (holders.isEmpty()) {
            return;
        }
        var line = lineOf(task);
        holders.forEach(holder -> digest.add(holder.login(), line, causeOf(task.id())));
    }

    private DigestLine lineOf(OpenTask task) {
        return new DigestLine(
                words.titleOf(task),
                task.number().value(),
                task.dueOn(clock),
                false,
                words.silenceOf(task),
                TaskWords.pathOf(task));
    }

    private static String causeOf(String taskId) {
        return "task/" + taskId;
    }
}
