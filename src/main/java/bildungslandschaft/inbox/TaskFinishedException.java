package bildungslandschaft.inbox;

import bildungslandschaft.workflow.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The task was for this person, but somebody or something was faster. */
public class TaskFinishedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseNumber number;
    private final String taskName;
    private final @Nullable String by;
    private final Instant at;
    private final boolean byOneself;

    /** @param by display name of who did it; null if it was taken away by a deadline or a withdrawal */
    TaskFinishedException(CaseNumber number, String taskName, @Nullable String by, Instant at, boolean byOneself) {
        super("finished");
        this.number = number;
        this.taskName = taskName;
        this.by = by;
        this.at = at;
        this.byOneself = byOneself;
    }

    public CaseNumber number() {
        return number;
    }

    public String taskName() {
        return taskName;
    }

    public @Nullable String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean byOneself() {
        return byOneself;
    }
}
