package bildungslandschaft.directory;

import org.jspecify.annotations.Nullable;

/**
 * One of the circles of people that work is addressed to, as one person belongs to it.
 *
 * @param key {@code person:<login>}, {@code <role-id>} or {@code <role-id>@<UNIT>}
 * @param insteadOf the absent person through whom it is this person's turn; null if it is so in their own right
 */
public record Audience(String key, @Nullable Person insteadOf) {

    /** How the keys of work begin that is addressed to one person. */
    public static final String PERSONAL = "person:";

    /** The key of work that is addressed to one person. */
    public static String keyFor(String login) {
        return PERSONAL + login;
    }

    /**
     * The key of work that is addressed to all who have a role.
     *
     * @param unit the unit the work belongs to; without effect for roles that are not bound to units
     */
    public static String keyFor(Role role, @Nullable String unit) {
        return role.boundToUnit() && unit != null ? role.id() + "@" + unit : role.id();
    }
}
