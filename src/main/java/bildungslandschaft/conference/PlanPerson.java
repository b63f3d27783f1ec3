package bildungslandschaft.conference;

import bildungslandschaft.directory.Role;
import java.util.Set;

/**
 * Somebody who works on a conference.
 *
 * @param roles those in which the plan has tasks for this person
 */
public record PlanPerson(String login, String name, Set<Role> roles) {

    public PlanPerson {
        roles = Set.copyOf(roles);
    }

    /** Whether a task is this person's: on the own desk, or on nobody's and of one of the own roles. */
    public boolean does(PlanLine line) {
        return line.holder() == null ? roles.contains(line.step().role()) : login.equals(line.holder());
    }
}
