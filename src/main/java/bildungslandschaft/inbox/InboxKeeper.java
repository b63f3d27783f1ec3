package bildungslandschaft.inbox;

import bildungslandschaft.workflow.CaseForgotten;
import bildungslandschaft.workflow.TaskEvent;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the rows of the inbox in the same transaction in which the engine opens, moves or closes a task. */
@Component
class InboxKeeper {

    private final InboxRows rows;
    private final FinishedTasks finished;
    private final Clock clock;

    InboxKeeper(InboxRows rows, FinishedTasks finished, Clock clock) {
        this.rows = rows;
        this.finished = finished;
        this.clock = clock;
    }

    @EventListener
    void on(TaskEvent.TaskOpen task) {
        var now = new InboxRow(task);
        var before = rows.findByTask(task.taskId());
        before.stream().filter(row -> !row.sameKey(now)).forEach(rows::delete);
        rows.save(now);
    }

    @EventListener
    void on(TaskEvent.TaskClosed task) {
        var before = rows.findByTask(task.taskId());
        if (!before.isEmpty() && !finished.existsById(task.taskId())) {
            finished.save(new FinishedTask(before.get(0).asTask(), clock.instant()));
        }
        before.forEach(rows::delete);
    }

    @EventListener
    void on(CaseForgotten forgotten) {
        finished.deleteByCase(forgotten.number().value());
    }
}
