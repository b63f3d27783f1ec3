package bildungslandschaft.inbox;

import bildungslandschaft.workflow.CaseNumber;

/** The task is the team's, but a colleague has claimed it and is at it. */
public class TaskTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseNumber number;
    private final String taskName;
    private final String by;

    /** @param by display name of the colleague */
    TaskTakenException(CaseNumber number, String taskName, String by) {
        super("taken");
        this.number = number;
        this.taskName = taskName;
        this.by = by;
    }

    public CaseNumber number() {
        return number;
    }

    public String taskName() {
        return taskName;
    }

    public String by() {
        return by;
    }
}
