package bildungslandschaft.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever came in with a one-time password first chooses an own one. */
class PasswordChangeFilter extends OncePerRequestFilter {

    static final String PAGE = "/konto/passwort";
    private static final String START = "/";

    private final RequestMatcher publicPages;

    PasswordChangeFilter(RequestMatcher publicPages) {
        this.publicPages = publicPages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                || !(authentication.getPrincipal() instanceof SignedInPerson person)
                || !person.standing().mustChangePassword()
                || Set.of(PAGE, "/logout").contains(path)
                || (!path.equals(START) && publicPages.matches(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.sendRedirect(request.getContextPath() + PAGE);
    }
}
