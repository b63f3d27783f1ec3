package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Absence;
import bildungslandschaft.directory.HeldRole;
import bildungslandschaft.directory.StaffMember;
import bildungslandschaft.security.AccountState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reads about a person, and what the reader may do there.
 *
 * @param changes who changed what, the newest first; only for those who write
 * @param account null if there is none
 */
public record PersonPage(
        StaffMember member,
        PeopleReach reach,
        boolean current,
        List<RoleLine> roles,
        List<AbsenceLine> absences,
        List<PersonChange> changes,
        @Nullable AccountState account) {

    public boolean writes() {
        return reach.writes(member);
    }

    public boolean givesRoles() {
        return reach.givesRolesTo(member);
    }

    /** Whether one looks at oneself. */
    public boolean own() {
        return member.login().equals(reach.login());
    }

    public boolean plansAbsences() {
        return reach.plansAbsencesOf(member);
    }

    /** Whether there is a role that could still end. */
    public boolean ends() {
        return writes() && roles.stream().anyMatch(role -> role.state() != State.OVER);
    }

    /** Where days lie, seen from today. */
    public enum State {
        OVER("beendet"),
        NOW("heute"),
        COMING("kommt");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One role with its days. */
    public record RoleLine(HeldRole held, String words, String days, State state) {}

    /** @param deputy name of who stands in; empty if nobody does */
    public record AbsenceLine(Absence absence, String days, String deputy, State state) {}
}
