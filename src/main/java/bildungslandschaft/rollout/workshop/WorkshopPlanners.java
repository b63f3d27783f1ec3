package bildungslandschaft.rollout.workshop;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;

/** Who plans workshops and takes attendance: coordination and project management, deputies included. */
public final class WorkshopPlanners {

    private WorkshopPlanners() {}

    public static boolean include(Actor actor) {
        return actor.reaches(Role.COORDINATOR.id()) || actor.reaches(Role.PROJECT_MANAGER.id());
    }
}
