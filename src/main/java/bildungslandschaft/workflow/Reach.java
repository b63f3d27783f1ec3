package bildungslandschaft.workflow;

import java.util.Set;

/**
 * Which cases of one kind a person may find in lists.
 *
 * @param all every one of them
 * @param units those of these administrative units
 * @param owners those in the hands of these logins
 */
public record Reach(boolean all, Set<String> units, Set<String> owners) {

    public static Reach everything() {
        return new Reach(true, Set.of(), Set.of());
    }
}
