package bildungslandschaft.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** How the door says no: only with a status; the error page finds the words, for people and for scripts. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String LOGIN_PAGE = "/login";

    private final KnownAddresses known;

    Refusals(KnownAddresses known) {
        this.known = known;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (neverServed().matches(request) || !known.contain(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (JsonRequests.matches(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(request.getContextPath() + LOGIN_PAGE);
        }
    }

    /** Somebody is signed in but may not: the answer is that of a page that does not exist. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var outdatedPage = refusal instanceof CsrfException && !neverServed().matches(request);
        response.sendError((outdatedPage ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
    }

    private static RequestMatcher neverServed() {
        return SecurityConfiguration.NEVER_SERVED;
    }
}
