package bildungslandschaft.conference;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.TaskAudience;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task about whoever is asked for a part of the day; it says which part, never who.
 *
 * @param assignee login of whoever has it; null if it waits for anyone of the role
 */
public record PersonTask(
        String id,
        String label,
        Role role,
        @Nullable String assignee,
        @Nullable LocalDate dueOn) implements PlanItem {

    @Override
    public Strand strand() {
        return Strand.PROGRAMME;
    }

    /** The task's id, if this is one of those who may do it. */
    @Nullable
    String taskFor(Actor actor) {
        return actor.mayDo(role.id(), TaskAudience.of(role.id(), null, assignee)) ? id : null;
    }
}
