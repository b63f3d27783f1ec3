package bildungslandschaft.masterdata;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which Kitas a person, or somebody stood in for, may look up. What is out of reach is not counted either.
 *
 * @param all every one in the county
 * @param units those that these administrative units answer for today
 * @param imports may bring a new list
 */
public record KitaReach(boolean all, Set<String> units, boolean imports) {

    private static final List<Role> KEEPERS = List.of(Role.COORDINATOR, Role.ADMINISTRATOR);
    private static final List<Role> READERS =
            List.of(Role.PROJECT_MANAGER, Role.MANAGEMENT, Role.MONITORING, Role.DATA_PROTECTION);

    public static KitaReach of(Actor actor) {
        boolean keeps = reachesOne(actor, KEEPERS);
        return new KitaReach(keeps || reachesOne(actor, READERS), actor.unitsAs(Role.CONTACT), keeps);
    }

    /** Whether there is no Kita at all for this person, nor any page about them. */
    public boolean nothing() {
        return !all && units.isEmpty();
    }

    /** @param unit null for a place that no unit administers */
    boolean covers(@Nullable AdministrativeUnit unit) {
        return all || unit != null && units.contains(unit.code());
    }

    /**
     * Whether this person may also write what the Kita itself tells, such as its closures.
     *
     * @param unit null for a place that no unit administers
     */
    public boolean keeps(@Nullable AdministrativeUnit unit) {
        return imports || unit != null && units.contains(unit.code());
    }

    private static boolean reachesOne(Actor actor, List<Role> roles) {
        return roles.stream().anyMatch(role -> actor.reaches(Audience.keyFor(role, null)));
    }
}
