package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.TaskSupervision.SupervisedTask;
import java.util.List;

/** Somebody else has changed tasks since the person saw them; nothing more is changed until these changes are seen. */
public class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Change> changes;

    OvertakenException(List<Change> changes) {
        super("overtaken");
        this.changes = List.copyOf(changes);
    }

    public List<Change> changes() {
        return changes;
    }

    /** @param words what has become of the task, in a sentence */
    public record Change(SupervisedTask task, String words) {}
}
