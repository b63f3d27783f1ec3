package bildungslandschaft.workflow;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a member of staff with roles and audiences, somebody outside behind a link, or the software itself.
 *
 * @param login empty for those without an account
 * @param insteadOf display name of the person stood in for ("i. V. für"), if any
 */
public record Actor(
        String login,
        String name,
        Set<Role> roles,
        List<Audience> audiences,
        @Nullable String insteadOf) {

    public Actor {
        roles = Set.copyOf(roles);
        audiences = List.copyOf(audiences);
    }

    /** The software, where it acts by itself. */
    public static Actor software() {
        return new Actor("", "Bildungslandschaft", Set.of(), List.of(), null);
    }

    /** The person seeking advice, who has no account. */
    public static Actor client() {
        return outside("Ratsuchende Person");
    }

    /** Somebody who answers by a link, named by what they are in the case and not by name. */
    public static Actor outside(String name) {
        return new Actor("", name, Set.of(), List.of(), null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this person's own login, or that of somebody stood in for, is the given one. */
    public boolean actsFor(String otherLogin) {
        return reaches(Audience.keyFor(otherLogin));
    }

    public boolean reaches(String audience) {
        return audiences.stream().anyMatch(own -> own.key().equals(audience));
    }

    /**
     * Whether this person may do a task of this role that is addressed to this audience. What is addressed to a person, the
     * own or one stood in for, is done only by who holds the role: standing in for somebody gives no role.
     */
    public boolean mayDo(String roleId, String audience) {
        boolean personal = audience.startsWith(Audience.PERSONAL);
        return reaches(audience) && (!personal || has(TaskAudience.roleOf(roleId)));
    }

    /** The own login and those of everybody stood in for. */
    public Set<String> logins() {
        return keysAfter("person:");
    }

    /** The units in which this person, or somebody stood in for, holds a role that is bound to a place. */
    public Set<String> unitsAs(Role role) {
        return keysAfter(role.id() + "@");
    }

    private Set<String> keysAfter(String prefix) {
        return audiences.stream()
                .map(Audience::key)
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** This actor as the audience sees them: "i. V. für" the absent person whose audience it is. */
    public Actor within(String audience) {
        var own = audiences.stream().filter(a -> a.key().equals(audience)).toList();
        boolean inOwnRight = own.isEmpty() || own.stream().anyMatch(a -> a.insteadOf() == null);
        var absent = inOwnRight ? null : own.get(0).insteadOf();
        return new Actor(login, name, roles, audiences, absent == null ? null : absent.nameAfterFor());
    }
}
