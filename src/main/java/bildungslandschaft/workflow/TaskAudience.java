package bildungslandschaft.workflow;

import bildungslandschaft.directory.Role;
import org.jspecify.annotations.Nullable;

/** Says for whom a task is: the person who has it, or all who hold the role, where the role is bound to a place. */
public final class TaskAudience {

    private TaskAudience() {}

    /** The audience's key, e.g. {@code person:ahorn}, {@code coordinator} or {@code contact@HER}. */
    public static String of(String role, @Nullable String unit, @Nullable String assignee) {
        if (assignee != null) {
            return "person:" + assignee;
        }
        return Role.byId(role).boundToPlace() ? role + "@" + unit : role;
    }
}
