package bildungslandschaft.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the register's open step and its due date with the engine's tasks. */
@Component
class RegisterListener {

    private final RegisteredCases cases;
    private final Clock clock;

    RegisterListener(RegisteredCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(TaskEvent.TaskOpen task) {
        cases.findById(task.number().value())
                .ifPresent(registered -> registered.waitFor(task.name(), dayOf(task.dueAt())));
    }

    @EventListener
    void on(TaskEvent.TaskClosed task) {
        cases.findById(task.number().value()).ifPresent(RegisteredCase::waitForNobody);
    }

    private @Nullable LocalDate dayOf(@Nullable Instant due) {
        return due == null ? null : LocalDate.ofInstant(due, clock.getZone());
    }
}
