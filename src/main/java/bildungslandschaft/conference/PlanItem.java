package bildungslandschaft.conference;

import bildungslandschaft.directory.Role;

/** What stands in a conference's plan: a step that is counted from its day, or a task about somebody who is asked for it. */
public sealed interface PlanItem permits PlanStep, PersonTask {

    Strand strand();

    /** Who does it. */
    Role role();

    String label();
}
