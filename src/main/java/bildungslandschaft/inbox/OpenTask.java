package bildungslandschaft.inbox;

import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open task as it reaches one audience. */
public record OpenTask(
        String id,
        String audience,
        CaseNumber number,
        String key,
        String name,
        String role,
        @Nullable String unit,
        @Nullable String assignee,
        Instant createdAt,
        Instant dueAt) {

    public boolean isPersonal() {
        return assignee != null;
    }

    public @Nullable LocalDate dueOn(Clock clock) {
        return dueAt.equals(InboxRow.NEVER) ? null : LocalDate.ofInstant(dueAt, clock.getZone());
    }
}
