package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@DoorSlice
@ActiveProfiles("demo")
class LoginDelayTest {

    private static final String WRONG = "Anmeldename oder Passwort stimmt nicht.";

    private final Browser browser;
    private final LoginThrottle throttle;
    private final LoginAttemptsByKey attempts;
    private final OfficeClock clock;
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    LoginDelayTest(
            @LocalServerPort int port,
            @Autowired LoginThrottle throttle,
            @Autowired LoginAttemptsByKey attempts,
            @Autowired OfficeClock clock) {
        this.browser = new Browser(port);
        this.throttle = throttle;
        this.attempts = attempts;
        this.clock = clock;
    }

    @BeforeEach
    void stopTheClock() {
        attempts.deleteAll();
        clock.travelTo(now);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
        attempts.deleteAll();
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() {
        for (var i = 0; i < 5; i++) {
            assertThat(answerTo("zeisig", "falsch")).contains(WRONG);
        }

        assertThat(answerTo("zeisig", "demo"))
                .contains("Zu viele Versuche. Bitte warten Sie 3 Sekunden und versuchen Sie es dann noch einmal.");

        letPass(Duration.ofSeconds(3));
        assertThat(browser.login("zeisig", "demo").location()).isEqualTo("/");
    }

    @Test
    void anUnknownLoginIsDelayedLikeAKnownOne() {
        for (var i = 0; i < 5; i++) {
            assertThat(answerTo("niemand", "falsch")).contains(WRONG);
        }

        assertThat(answerTo("niemand", "falsch")).contains("Bitte warten Sie 3 Sekunden");
    }

    @Test
    void theDelayDoublesAndTheRightPasswordEndsIt() {
        for (var i = 0; i < 5; i++) {
            throttle.begin("birke", "192.0.2.1");
        }
        letPass(Duration.ofSeconds(3));
        assertThat(throttle.begin("birke", "192.0.2.1")).isEmpty();
        assertThat(throttle.begin("birke", "192.0.2.1")).contains(Duration.ofSeconds(6));
        letPass(Duration.ofSeconds(6));
        assertThat(browser.login("birke", "demo").location()).isEqualTo("/");

        assertThat(throttle.begin("birke", "192.0.2.1")).isEmpty();
    }

    @Test
    void anAttemptThatComesTooEarlyDoesNotProlongTheDelay() {
        for (var i = 0; i < 5; i++) {
            throttle.begin("birke", "192.0.2.2");
        }
        for (var i = 0; i < 50; i++) {
            throttle.begin("birke", "192.0.2.2");
        }

        letPass(Duration.ofSeconds(3));
        assertThat(throttle.begin("birke", "192.0.2.2")).isEmpty();
    }

    @Test
    void oneAddressCannotGuessThroughManyLogins() {
        for (var i = 0; i < 20; i++) {
            assertThat(throttle.begin("person" + i, "2001:db8:1:2::" + (i + 1))).isEmpty();
        }

        assertThat(throttle.begin("ahorn", "2001:db8:1:2:aaaa:0:0:1")).contains(Duration.ofSeconds(3));
        assertThat(throttle.begin("ahorn", "2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void guessesAtTheSameMomentAreCountedOneByOne() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> guess = () -> throttle.begin("amsel", "192.0.2.3").isEmpty();
            var admitted = 0;
            for (var result : pool.invokeAll(Collections.nCopies(40, guess))) {
                admitted += result.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void wrongPasswordsOfYesterdayAreForgotten() {
        for (var i = 0; i < 5; i++) {
            throttle.begin("birke", "192.0.2.4");
        }
        letPass(Duration.ofHours(11));
        throttle.forgetOldAttempts();
        assertThat(attempts.count()).isEqualTo(2);

        letPass(Duration.ofHours(2));
        throttle.forgetOldAttempts();
        assertThat(attempts.count()).isZero();
    }

    @Test
    void aLoginBeforeTheClockIsTurnedBackDelaysNobody() {
        letPass(Duration.ofDays(24));
        throttle.begin("birke", "192.0.2.6");
        throttle.succeeded("birke", "192.0.2.6");
        letPass(Duration.ofDays(-24));

        assertThat(throttle.begin("amsel", "192.0.2.6")).isEmpty();
    }

    @Test
    void nothingTypedCanBeReadInTheTable() {
        throttle.begin("mein-passwort", "192.0.2.5");

        assertThat(attempts.findAll())
                .extracting(LoginAttempts::getId)
                .allMatch(key -> key.matches("(login|address):[0-9a-f]{5}"));
    }

    private String answerTo(String login, String password) {
        browser.login(login, password);
        return browser.get("/login").body();
    }

    private void letPass(Duration time) {
        now = now.plus(time);
        clock.travelTo(now);
    }
}
