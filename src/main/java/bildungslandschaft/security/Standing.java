package bildungslandschaft.security;

import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a person may do today, read anew for every page and compared with what the session remembers.
 *
 * @param sessionGeneration sessions of an earlier generation are over
 * @param assignments one text per role and place, only good for telling whether something has changed
 */
record Standing(int sessionGeneration, boolean mustChangePassword, Set<Role> roles, Set<String> assignments)
        implements Serializable {

    static Standing of(Account account, Collection<RoleAssignment> assignments) {
        var roles = EnumSet.noneOf(Role.class);
        assignments.forEach(assignment -> roles.add(assignment.role()));
        return new Standing(
                account.sessionGeneration(),
                account.mustChangePassword(),
                roles,
                assignments.stream().map(RoleAssignment::toString).collect(Collectors.toCollection(TreeSet::new)));
    }
}
