package bildungslandschaft.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing. Every attempt is counted before its password is looked at and taken back when it was right, so
 * that a hundred guesses at the same moment, on any number of nodes, are not one.
 */
@Service
class LoginThrottle {

    /** Twenty bits: people type passwords into the login field, and the table must stay small. */
    private static final int DIGITS_KEPT = 5;

    private static final String ADDRESS = "address:";
    private static final int RIVALS = 3;

    private final LoginAttemptsByKey attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DelayRule perLogin;
    private final DelayRule perAddress;

    LoginThrottle(
            LoginAttemptsByKey attempts,
            PlatformTransactionManager transactions,
            Clock clock,
            SecurityProperties properties) {
        this.attempts = attempts;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.perLogin = properties.perLogin().rule();
        this.perAddress = properties.perAddress().rule();
    }

    /** Counts an attempt, known login or not; a returned duration says that it may not be made before that time. */
    Optional<Duration> begin(String login, String address) {
        for (var rival = 1; ; rival++) {
            try {
                return countUnlessTooEarly(loginKey(login), addressKey(address));
            } catch (DataIntegrityViolationException firstOneElsewhere) {
                // Another request has just written the first row of this login or address; now there is one to lock.
                if (rival == RIVALS) {
                    throw firstOneElsewhere;
                }
            }
        }
    }

    /** The attempt was right: the login starts anew, the address gets this one attempt back. */
    void succeeded(String login, String address) {
        transaction.executeWithoutResult(status -> {
            attempts.lock(loginKey(login)).ifPresent(attempts::delete);
            attempts.lock(addressKey(address)).ifPresent(LoginAttempts::takeBack);
        });
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forgetOldAttempts() {
        var keptFor = perLogin.forgetAfter().compareTo(perAddress.forgetAfter()) > 0
                ? perLogin.forgetAfter()
                : perAddress.forgetAfter();
        var then = now().minus(keptFor);
        // One row per transaction: a sweep holding many locks could stand in the way of a login holding two.
        attempts.lastFailedBefore(then).forEach(key -> attempts.forget(key, then));
    }

    private Optional<Duration> countUnlessTooEarly(String loginKey, String addressKey) {
        return transaction.execute(status -> {
            var byLogin = attempts.lock(loginKey).orElseGet(() -> new LoginAttempts(loginKey));
            var byAddress = attempts.lock(addressKey).orElseGet(() -> new LoginAttempts(addressKey));
            var now = now();
            var wait = longer(byLogin.waitAt(now), byAddress.waitAt(now));
            if (!wait.isZero()) {
                return Optional.of(wait);
            }
            byLogin.countFailure(now, perLogin);
            byAddress.countFailure(now, perAddress);
            attempts.save(byLogin);
            attempts.save(byAddress);
            return Optional.empty();
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    static boolean isAddress(String key) {
        return key.startsWith(ADDRESS);
    }

    static String loginKey(String login) {
        return "login:" + shortHash(login);
    }

    private static String addressKey(String address) {
        return ADDRESS + shortHash(NetworkAddress.ofOneHousehold(address));
    }

    private static String shortHash(String text) {
        return DigestUtils.sha256Hex(text).substring(0, DIGITS_KEPT);
    }
}
