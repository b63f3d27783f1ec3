package bildungslandschaft.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person with an open session: what the session remembers between two requests. */
class SignedInPerson implements UserDetails, CredentialsContainer {

    private final CurrentPerson person;
    private final Standing standing;
    private final Instant signedInAt;

    @Nullable
    private String passwordHash;

    SignedInPerson(CurrentPerson person, Standing standing, @Nullable String passwordHash, Instant signedInAt) {
        this.person = person;
        this.standing = standing;
        this.passwordHash = passwordHash;
        this.signedInAt = signedInAt;
    }

    CurrentPerson person() {
        return person;
    }

    Standing standing() {
        return standing;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    /** The same sitting with other rights: the time since the login goes on counting. */
    SignedInPerson since(Instant login) {
        return new SignedInPerson(person, standing, passwordHash, login);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    @Nullable
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.login();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String toString() {
        return "SignedInPerson" + List.copyOf(person.roles());
    }
}
