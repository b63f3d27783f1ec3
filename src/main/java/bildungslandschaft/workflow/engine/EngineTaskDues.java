package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskDues;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineTaskDues implements TaskDues {

    private final TaskService tasks;

    EngineTaskDues(TaskService tasks) {
        this.tasks = tasks;
    }

    /** The engine tells of each task that moves, by which register and inbox follow. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(CaseNumber number, Function<String, Optional<Instant>> dueOf) {
        for (var task : tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list()) {
            dueOf.apply(task.getTaskDefinitionKey())
                    .map(Date::from)
                    .filter(due -> !due.equals(task.getDueDate()))
                    .ifPresent(due -> tasks.setDueDate(task.getId(), due));
        }
    }
}
