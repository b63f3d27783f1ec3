package bildungslandschaft.conference;

import bildungslandschaft.workflow.Due;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One task of a conference's plan as it stands today.
 *
 * @param dueOn null for a task that has no place in the plan and never came up
 * @param due the same in words
 * @param doneOn null unless it is done
 * @param task id of the task on the desk of whoever reads this; null if it is not open, or somebody else's
 * @param holder login of whoever has the open task; null if it waits for anyone of the role, or is not open
 * @param slack working days from today until it is due, negative if it is late; null unless it is open
 */
public record PlanLine(
        PlanItem step,
        Status status,
        @Nullable LocalDate dueOn,
        Due due,
        @Nullable LocalDate doneOn,
        @Nullable String task,
        @Nullable String holder,
        @Nullable Integer slack) {

    /** How far a task is. */
    public enum Status {
        DONE("erledigt"),
        LATE("überfällig"),
        OPEN("offen"),
        AHEAD("kommt noch"),
        DROPPED("entfällt");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How much time is left, in words. */
    public String slackInWords() {
        if (slack == null) {
            return "";
        }
        var days = Math.abs(slack) == 1 ? "1 Arbeitstag" : Math.abs(slack) + " Arbeitstage";
        return slack < 0 ? days + " zu spät" : slack == 0 ? "heute" : days + " Zeit";
    }

    /** When it is, or was, at its place in the plan; null if it has none. */
    public @Nullable LocalDate day() {
        return dueOn == null ? doneOn : dueOn;
    }
}
