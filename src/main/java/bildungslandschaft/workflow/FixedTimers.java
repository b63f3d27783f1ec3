package bildungslandschaft.workflow;

import java.util.Set;

/**
 * Timers at tasks that stand for a fact, for instance the day on which a certificate expires. All others belong to the
 * ladder of the task, and move when its deadline does.
 */
public interface FixedTimers {

    /** Ids of the events in the diagrams. */
    Set<String> events();
}
