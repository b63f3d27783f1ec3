package bildungslandschaft.security;

/**
 * What the office may know of somebody's account.
 *
 * @param locked whether nobody can log in with it
 * @param oneTimePassword whether its owner has not yet chosen an own password
 */
public record AccountState(boolean locked, boolean oneTimePassword) {

    /** Whether its owner has been here and could come in again. */
    public boolean inUse() {
        return !locked && !oneTimePassword;
    }
}
