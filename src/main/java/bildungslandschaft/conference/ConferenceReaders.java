package bildungslandschaft.conference;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import java.util.List;

/**
 * Who may do what with a conference: coordination and project management plan it, management and monitoring have their
 * part in it, contacts read along; for all others it does not exist.
 */
public final class ConferenceReaders {

    private static final List<Role> EVERYWHERE =
            List.of(Role.COORDINATOR, Role.PROJECT_MANAGER, Role.MONITORING, Role.MANAGEMENT);

    private static final List<Role> WITH_NAMES = List.of(Role.COORDINATOR, Role.PROJECT_MANAGER, Role.MANAGEMENT);

    private ConferenceReaders() {}

    public static boolean mayRead(Actor actor) {
        return EVERYWHERE.stream().anyMatch(role -> actor.reaches(role.id()))
                || !actor.unitsAs(Role.CONTACT).isEmpty();
    }

    /** Knows who is asked to speak; the others know that somebody is. */
    public static boolean maySeeSpeakers(Actor actor) {
        return WITH_NAMES.stream().anyMatch(role -> actor.reaches(role.id()));
    }

    /** Sets one up, moves its day, loses its place. */
    public static boolean mayPlan(Actor actor) {
        return actor.reaches(Role.COORDINATOR.id()) || mayDecide(actor);
    }

    /** Calls it off, does without a strand. */
    public static boolean mayDecide(Actor actor) {
        return actor.reaches(Role.PROJECT_MANAGER.id());
    }
}
