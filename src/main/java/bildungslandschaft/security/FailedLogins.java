package bildungslandschaft.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The wrong passwords of late, for the technical administration. What was typed as a login is not kept, since people type
 * passwords there; so only accounts that exist have a name here.
 */
@Service
public class FailedLogins {

    private final LoginAttemptsByKey attempts;
    private final Accounts accounts;
    private final Clock clock;

    FailedLogins(LoginAttemptsByKey attempts, Accounts accounts, Clock clock) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The latest hundred, the latest first. */
    @Transactional(readOnly = true)
    public List<Line> latest() {
        Map<String, String> logins = accounts.logins().stream()
                .collect(Collectors.toMap(LoginThrottle::loginKey, Function.identity(), (one, same) -> one));
        var now = clock.instant();
        return attempts.findTop100ByFailuresGreaterThanOrderByLastFailureAtDesc(0).stream()
                .map(counted -> line(counted, logins.get(counted.getId()), now))
                .toList();
    }

    private Line line(LoginAttempts counted, @Nullable String login, Instant now) {
        boolean address = LoginThrottle.isAddress(counted.getId());
        return new Line(
                address ? Subject.ADDRESS : login == null ? Subject.UNKNOWN : Subject.ACCOUNT,
                login,
                counted.failures(),
                LocalDateTime.ofInstant(counted.lastFailureAt(), clock.getZone()),
                counted.waitAt(now).toSeconds());
    }

    /**
     * @param login of the account, if there is one
     * @param waitSeconds how long the next attempt still has to wait
     */
    public record Line(Subject subject, @Nullable String login, int failures, LocalDateTime last, long waitSeconds) {}

    /** What the wrong passwords have in common. */
    public enum Subject {
        ACCOUNT("Konto"),
        UNKNOWN("Kein Konto dieses Namens"),
        ADDRESS("Anmeldungen aus einem Netz");

        private final String label;

        Subject(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
