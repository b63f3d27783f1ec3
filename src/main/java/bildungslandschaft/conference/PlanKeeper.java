package bildungslandschaft.conference;

import bildungslandschaft.workflow.TaskEvent;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes in the plan what the engine opens and closes, in the same transaction. */
@Component
class PlanKeeper {

    private final ConferenceSteps steps;
    private final Clock clock;

    PlanKeeper(ConferenceSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @EventListener
    void on(TaskEvent.TaskOpen task) {
        if (task.number().kind().equals(ConferencePlanning.KIND)) {
            PlanStep.ofBox(task.key()).ifPresent(step -> {
                var line = steps.findById(new ConferenceStep.Key(task.number().value(), step))
                        .orElseGet(() -> new ConferenceStep(task.number(), step, task.createdAt()));
                line.open(task);
                steps.save(line);
            });
        }
    }

    @EventListener
    void on(TaskEvent.TaskClosed task) {
        if (task.number().kind().equals(ConferencePlanning.KIND)) {
            steps.findByTaskId(task.taskId()).ifPresent(line -> line.close(task.completed(), clock.instant()));
        }
    }
}
