package bildungslandschaft.inbox;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskAudience;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task as it reaches one audience.
 *
 * @param personal whether the case itself gives it to a person; otherwise a team shares it
 * @param assignee login of the person who has it, by the case or by claiming it
 */
public record OpenTask(
        String id,
        String audience,
        CaseNumber number,
        String key,
        String name,
        String role,
        @Nullable String unit,
        boolean personal,
        @Nullable String assignee,
        Instant createdAt,
        Instant dueAt) {

    /** Whether it waits for anyone of the team. */
    public boolean isUnclaimed() {
        return assignee == null;
    }

    /** The unit that its role is bound to; null for a role whose holders work for the whole county. */
    @Nullable
    String boundUnit() {
        return TaskAudience.roleOf(role).boundToUnit() ? unit : null;
    }

    public @Nullable LocalDate dueOn(Clock clock) {
        return dueAt.equals(InboxRow.NEVER) ? null : LocalDate.ofInstant(dueAt, clock.getZone());
    }
}
