package bildungslandschaft.inbox;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.workflow.TaskAudience;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every morning: puts back what somebody claimed who no longer has the role for it, so that whoever came after finds it.
 * What nobody has claimed needs nothing of the kind: it is looked up by role and unit.
 */
@Component
class ClaimRound {

    private static final Logger log = LoggerFactory.getLogger(ClaimRound.class);

    private final InboxRows rows;
    private final TaskService engineTasks;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClaimRound(
            InboxRows rows,
            TaskService engineTasks,
            Directory directory,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.engineTasks = engineTasks;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 5 * * *", zone = "Europe/Berlin")
    void putBack() {
        var today = LocalDate.now(clock);
        rows.findClaimed().stream()
                .map(InboxRow::asTask)
                .filter(task -> !mayKeep(task, today))
                .forEach(this::putBack);
    }

    /** Each on its own, so that one that is being done at this moment holds up no other. */
    private void putBack(OpenTask task) {
        try {
            transaction.executeWithoutResult(status -> engineTasks.setAssignee(task.id(), null));
            log.info("{} {} put back", task.number(), task.key());
        } catch (RuntimeException failure) {
            log.warn("{} {} could not be put back", task.number(), task.key(), failure);
        }
    }

    /** Who has the role, or stands in for somebody who has it. */
    private boolean mayKeep(OpenTask task, LocalDate today) {
        var role = TaskAudience.roleOf(task.role());
        var unit = task.boundUnit();
        return Stream.of(directory.holders(role, unit, today), directory.responsibleFor(role, unit, today))
                .flatMap(List::stream)
                .anyMatch(person -> person.login().equals(task.assignee()));
    }
}
