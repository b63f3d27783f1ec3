package bildungslandschaft.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * The person who is signed in, with the roles and places of today.
 *
 * @param roles names of {@code directory.Role}, in its order
 * @param roleLabels the same in German
 * @param unitNames where the person is at home; may be empty
 */
public record CurrentPerson(
        String login, String displayName, Set<String> roles, List<String> roleLabels, List<String> unitNames)
        implements Serializable {

    /** Empty for people without an account. */
    public static Optional<CurrentPerson> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    /** Whether one of these roles is among the person's. */
    public boolean hasAnyOf(Collection<String> wanted) {
        return !Collections.disjoint(roles, wanted);
    }
}
