package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@DoorSlice
@ActiveProfiles("demo")
class PasswordPageTest {

    private final Browser browser;
    private final LoginAttemptsByKey attempts;

    PasswordPageTest(@LocalServerPort int port, @Autowired LoginAttemptsByKey attempts) {
        this.browser = new Browser(port);
        this.attempts = attempts;
    }

    static Map<String, String> form(String oldPassword, String newPassword) {
        return Map.of("oldPassword", oldPassword, "newPassword", newPassword, "repeatedPassword", newPassword);
    }

    @BeforeEach
    void signIn() {
        attempts.deleteAll();
        browser.login("lerche", "demo");
        browser.get("/konto/passwort");
    }

    @Test
    void theMessageStandsAtItsFieldAndAtTheTop() {
        var page = browser.submit("/konto/passwort", form("demo", "kurz"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fehler: Passwort ändern")
                .contains("<a href=\"#newPassword\">Das Passwort braucht mindestens 12 Zeichen.")
                .contains("aria-describedby=\"newPassword-error\"", "id=\"newPassword-error\"")
                .doesNotContain("kurz\"");
    }

    @Test
    void theOldPasswordIsNeeded() {
        assertThat(browser.submit("/konto/passwort", form("geraten", "sechs laute Gänse am See"))
                        .body())
                .contains("Das bisherige Passwort stimmt nicht.");
    }

    @Test
    void theOldPasswordCannotBeGuessedAtAnOpenScreen() {
        for (var i = 0; i < 5; i++) {
            browser.submit("/konto/passwort", form("geraten" + i, "sechs laute Gänse am See"));
        }

        assertThat(browser.submit("/konto/passwort", form("demo", "sechs laute Gänse am See"))
                        .body())
                .contains("Zu viele Versuche.");
    }

    @Test
    void bothNewPasswordsAreTheSame() {
        var fields = Map.of("oldPassword", "demo", "newPassword", "sechs laute Gänse", "repeatedPassword", "sieben");

        assertThat(browser.submit("/konto/passwort", fields).body())
                .contains("Die beiden neuen Passwörter sind verschieden.");
    }

    @Test
    void anEmptyFormIsAnsweredLikeAWrongOne() {
        assertThat(browser.submit("/konto/passwort", Map.of()).status()).isEqualTo(422);
    }
}
