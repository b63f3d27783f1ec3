package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.UserTask;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps that come only because somebody before them was silent for too long. */
@Component
class Escalation {

    private final Map<String, UserTask<?>> tasks;

    Escalation(Map<String, UserTask<?>> tasks) {
        this.tasks = tasks;
    }

    /** Ids of the boxes; never empty, so that it can be asked for in SQL. */
    Set<String> steps() {
        var urgent = tasks.entrySet().stream()
                .filter(task -> task.getValue().afterSilence())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return urgent.isEmpty() ? Set.of("-") : urgent;
    }
}
