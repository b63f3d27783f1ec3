package bildungslandschaft.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads account and roles anew for every page, so that a removed person, a changed role or a new password counts with
 * the next click and on every node. Two look-ups by key cost less than telling all nodes about every change.
 */
class FreshRightsFilter extends OncePerRequestFilter {

    private final AccountDetails accounts;
    private final OpenSession session;
    private final Clock clock;
    private final Duration longestSession;

    FreshRightsFilter(
            AccountDetails accounts, OpenSession session, Clock clock, Duration longestSession) {
        this.accounts = accounts;
        this.session = session;
        this.clock = clock;
        this.longestSession = longestSession;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson remembered) {
            var today = standingOf(remembered);
            if (today.isEmpty()) {
                end(request);
            } else if (!today.get().equals(remembered.standing())) {
                accounts.find(remembered.getUsername())
                        .ifPresent(person -> session.enter(person.since(remembered.signedInAt()), request, response));
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<Standing> standingOf(SignedInPerson remembered) {
        if (remembered.signedInAt().plus(longestSession).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return accounts.standingOf(remembered.getUsername())
                .filter(today -> today.sessionGeneration() == remembered.standing().sessionGeneration());
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var ended = request.getSession(false);
        if (ended != null) {
            ended.invalidate();
        }
    }
}
