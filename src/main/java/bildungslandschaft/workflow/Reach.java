package bildungslandschaft.workflow;

import java.util.Set;

/**
 * Which cases of one kind a person may find in lists.
 *
 * @param all every one of them
 * @param units those of these administrative units
 * @param owners those in the hands of these logins
 * @param absentOwners the open ones in the hands of these logins, for whom the person stands in
 */
public record Reach(boolean all, Set<String> units, Set<String> owners, Set<String> absentOwners) {

    public boolean contains(RegisteredCase entry) {
        return all
                || (entry.unit() != null && units.contains(entry.unit()))
                || (entry.owner() != null && isOfOwner(entry.owner(), entry.closedAt() == null));
    }

    private boolean isOfOwner(String owner, boolean open) {
        return owners.contains(owner) || (open && absentOwners.contains(owner));
    }

    public static Reach everything() {
        return new Reach(true, Set.of(), Set.of(), Set.of());
    }
}
