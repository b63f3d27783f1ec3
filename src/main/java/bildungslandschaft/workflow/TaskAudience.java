package bildungslandschaft.workflow;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Role;
import org.jspecify.annotations.Nullable;

/** Says for whom a task is: the person who has it, or all who hold the role, where the role is bound to a place. */
public final class TaskAudience {

    private TaskAudience() {}

    /** The audience's key, e.g. {@code person:ahorn}, {@code coordinator} or {@code contact@HER}. */
    public static String of(String role, @Nullable String unit, @Nullable String assignee) {
        return assignee != null ? Audience.keyFor(assignee) : Audience.keyFor(roleOf(role), unit);
    }

    /** The role whose id stands at a task; the model contract knows no others. */
    public static Role roleOf(String id) {
        return Role.withId(id).orElseThrow(() -> new IllegalArgumentException("no role " + id));
    }
}
