package bildungslandschaft.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in its diagram.
 *
 * @param current ids of the boxes in which something waits
 * @param done ids of the boxes it has passed
 * @param steps the same as a list to read, in the order of time
 * @param openTasks what people can do now
 */
public record Position(List<String> current, List<String> done, List<Step> steps, List<Task> openTasks) {

    /**
     * One box the case has been in.
     *
     * @param ended whether it is behind it
     * @param dropped whether a deadline or a withdrawal took it away before anybody had done it
     */
    public record Step(String id, String name, boolean ended, boolean dropped) {}

    /**
     * An open task.
     *
     * @param audience whose it is
     * @param escalated whether it has come only because somebody before was silent for too long
     */
    public record Task(
            String id,
            String name,
            String role,
            @Nullable String assignee,
            String audience,
            @Nullable LocalDate dueOn,
            boolean escalated) {}
}
