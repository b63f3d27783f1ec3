package bildungslandschaft.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The due dates of the tasks that are open, for facts that move them while somebody has them on the desk. */
public interface TaskDues {

    /**
     * Gives the open tasks of a case their new due dates; everybody who sees the task sees it at once.
     *
     * @param dueOf for the id of a box when its task is due now; empty where nothing changes
     */
    void move(CaseNumber number, Function<String, Optional<Instant>> dueOf);

    /**
     * Gives one task another due date. The timers that wait at it move by as many working days, but for those that are
     * {@linkplain FixedTimers fixed}.
     *
     * @param until a working day
     */
    void move(String taskId, LocalDate until);
}
