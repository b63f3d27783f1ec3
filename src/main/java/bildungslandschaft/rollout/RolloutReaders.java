package bildungslandschaft.rollout;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.Reach;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may read the files of a rollout: the county's office all of them, contacts and youth coordinators those of their
 * units; for all others they do not exist.
 */
public final class RolloutReaders {

    private static final List<Role> EVERYWHERE =
            List.of(Role.COORDINATOR, Role.PROJECT_MANAGER, Role.MONITORING, Role.MANAGEMENT, Role.DATA_PROTECTION);
    private static final List<Role> DEALING = List.of(Role.COORDINATOR, Role.PROJECT_MANAGER);
    private static final List<Role> IN_THEIR_UNITS = List.of(Role.CONTACT, Role.YOUTH_COORDINATOR);

    private RolloutReaders() {}

    public static boolean readsAll(Actor reader) {
        return EVERYWHERE.stream().anyMatch(role -> reader.reaches(role.id()));
    }

    /** Whether a project as such is this person's business; it holds nothing of single Kitas. */
    public static boolean knowsProjects(Actor reader) {
        return readsAll(reader) || !unitsOf(reader).isEmpty();
    }

    public static CaseAccess accessTo(String unit, Actor reader) {
        return readsAll(reader) || unitsOf(reader).contains(unit) ? CaseAccess.FULL : CaseAccess.NONE;
    }

    /** Whether somebody has to do with the Kitas themselves, and may know whom to ask for there. */
    static boolean dealsWithKitasOf(String unit, Actor reader) {
        return DEALING.stream().anyMatch(role -> reader.reaches(role.id()))
                || reader.unitsAs(Role.CONTACT).contains(unit);
    }

    public static Set<String> unitsOf(Actor reader) {
        Set<String> units = new HashSet<>();
        IN_THEIR_UNITS.forEach(role -> units.addAll(reader.unitsAs(role)));
        return units;
    }

    public static Reach reachOf(Actor reader) {
        return readsAll(reader) ? Reach.everything() : new Reach(false, unitsOf(reader), Set.of(), Set.of());
    }
}
