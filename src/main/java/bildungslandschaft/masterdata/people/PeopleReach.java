package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.StaffMember;
import bildungslandschaft.workflow.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whom of the staff a person may look up, and whose entry they may write. What is out of reach does not exist for them.
 *
 * @param login of the person whose reach it is
 * @param administers writes every entry, role and account
 * @param coordinates reads all, and keeps the register of contacts
 * @param units whose contacts the person reads, being a contact there or standing in for one
 */
public record PeopleReach(String login, boolean administers, boolean coordinates, Set<String> units) {

    public static PeopleReach of(Actor actor) {
        return new PeopleReach(
                actor.login(),
                // In their own right only: whoever stands in gives nobody rights.
                actor.has(Role.ADMINISTRATOR),
                actor.reaches(Audience.keyFor(Role.COORDINATOR, null)),
                actor.unitsAs(Role.CONTACT));
    }

    /** Whether there is nobody at all for this person, nor any page about people. */
    public boolean nothing() {
        return !everybody() && units.isEmpty();
    }

    /** Whether this person looks up all, and notes the absences of all. */
    public boolean everybody() {
        return administers || coordinates;
    }

    public boolean sees(StaffMember member) {
        return everybody()
                || member.roles().stream()
                        .anyMatch(role -> role.assignment().role() == Role.CONTACT
                                && units.contains(
                                        String.valueOf(role.assignment().unit())));
    }

    /**
     * Whether this person writes the entry, ends roles and keeps the account of another one. To coordination that is open
     * only for those who never were anything but contacts: a former advisor's account would open former cases.
     */
    public boolean writes(StaffMember member) {
        return administers
                || coordinates
                        && !member.roles().isEmpty()
                        && member.roles().stream()
                                .allMatch(role -> role.assignment().role() == Role.CONTACT);
    }

    /** Whether this person gives the other one roles; nobody gives them to themselves. */
    public boolean givesRolesTo(StaffMember member) {
        return writes(member) && !member.login().equals(login);
    }

    /** The roles that this person can give. */
    public List<Role> roles() {
        if (administers) {
            return Arrays.asList(Role.values());
        }
        return coordinates ? List.of(Role.CONTACT) : List.of();
    }

    /** Whether this person says when the other one is away. */
    public boolean plansAbsencesOf(StaffMember member) {
        return everybody() || member.login().equals(login);
    }

    /** Whoever stands in for coordination does it on its behalf. */
    static Actor writer(Actor actor) {
        return actor.has(Role.ADMINISTRATOR) ? actor : actor.within(Audience.keyFor(Role.COORDINATOR, null));
    }
}
