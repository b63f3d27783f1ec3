package bildungslandschaft.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session of the person in front of the screen, which outlives a change of their password under a new id. */
@Component
public class OpenSession {

    private final AccountDetails accounts;
    private final SecurityContextRepository contexts;

    OpenSession(AccountDetails accounts, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
    }

    /** Carries the session over to the new password; those elsewhere are over. */
    public void renew(CurrentPerson person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        enter(accounts.find(person.login()).orElseThrow(), request, response);
    }

    void enter(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        person.eraseCredentials();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
