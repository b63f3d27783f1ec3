package bildungslandschaft.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the register's open step and its due date with the engine's tasks. */
@Component
class RegisterListener {

    private static final Comparator<OpenStep> MOST_URGENT = Comparator.comparing(
                    OpenStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OpenStep::openedAt);

    private final RegisteredCases cases;
    private final OpenSteps steps;
    private final Clock clock;

    RegisterListener(RegisteredCases cases, OpenSteps steps, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.clock = clock;
    }

    @EventListener
    void on(TaskEvent.TaskOpen task) {
        steps.save(new OpenStep(task, dayOf(task.dueAt())));
        show(task.number());
    }

    @EventListener
    void on(TaskEvent.TaskClosed task) {
        steps.deleteByTask(task.taskId());
        show(task.number());
    }

    @EventListener
    void on(CaseForgotten forgotten) {
        steps.deleteByCase(forgotten.number().value());
    }

    /** Locks the line that is about to change, so that timers too wait for whoever works on the case, and not half-way. */
    private void show(CaseNumber number) {
        cases.lock(number.value())
                .ifPresent(registered -> steps.findByCaseNumber(number.value()).stream()
                        .min(MOST_URGENT)
                        .ifPresentOrElse(
                                step -> registered.waitFor(step.name(), step.dueOn()), registered::waitForNobody));
    }

    private @Nullable LocalDate dayOf(@Nullable Instant due) {
        return due == null ? null : LocalDate.ofInstant(due, clock.getZone());
    }
}
