package bildungslandschaft.security;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Looks at a password only if login and address have not guessed too often. */
class ThrottledLogin implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwordCheck;
    private final LoginThrottle throttle;

    ThrottledLogin(DaoAuthenticationProvider passwordCheck, LoginThrottle throttle) {
        this.passwordCheck = passwordCheck;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        throttle.begin(login, address).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        var token = UsernamePasswordAuthenticationToken.unauthenticated(login, attempt.getCredentials());
        token.setDetails(attempt.getDetails());
        var signedIn = passwordCheck.authenticate(token);
        throttle.succeeded(login, address);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwordCheck.supports(authentication);
    }
}
