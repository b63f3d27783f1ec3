package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The office opens an account for somebody and hands over a password that is good for one login. */
@DoorSlice
@ActiveProfiles("demo")
class AccountDeskTest {

    private static final String OWN_PASSWORD = "sechs laute Gänse am See";

    private final AccountDesk desk;
    private final Staff staff;
    private final LoginAttemptsByKey attempts;
    private final Clock clock;
    private final Browser browser;
    private final String login = "neu-" + UUID.randomUUID().toString().substring(0, 8);

    AccountDeskTest(
            @LocalServerPort int port,
            @Autowired AccountDesk desk,
            @Autowired Staff staff,
            @Autowired LoginAttemptsByKey attempts,
            @Autowired Clock clock) {
        this.desk = desk;
        this.staff = staff;
        this.attempts = attempts;
        this.clock = clock;
        this.browser = new Browser(port);
    }

    @BeforeEach
    void aNewColleagueComes() {
        attempts.deleteAll();
        staff.join(new Person(login, "Frau Espe", "espe@demo.example"), 4);
        staff.assign(login, new RoleAssignment(Role.ADVISOR, null, null), LocalDate.now(clock), null);
    }

    @Test
    void theOneTimePasswordIsReplacedAtTheFirstLogin() {
        assertThat(desk.find(login)).isEmpty();
        var password = desk.open(login);
        assertThat(password.text()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){4}");
        assertThat(password).hasToString("OneTimePassword[…]");

        chooseOwnPassword(password);

        assertThat(desk.find(login)).contains(new AccountState(false, false));
        assertThat(browser.get("/konto/passwort").body()).contains("Frau Espe");
        assertThat(browser.login(login, password.text()).location()).isEqualTo("/login");
    }

    @Test
    void aReplacedPasswordEndsEverySessionAndTheOldPassword() {
        chooseOwnPassword(desk.open(login));

        var password = desk.replacePassword(login);

        assertThat(browser.get("/konto/passwort").location()).isEqualTo("/login");
        assertThat(browser.login(login, OWN_PASSWORD).location()).isEqualTo("/login");
        // Not "/": the page that was asked for last.
        assertThat(browser.login(login, password.text()).location()).isEqualTo("/konto/passwort");
        assertThat(browser.get("/").location()).isEqualTo("/konto/passwort");
    }

    @Test
    void aLockedAccountIsOutWithTheNextClickUntilItIsUnlocked() {
        chooseOwnPassword(desk.open(login));

        desk.lock(login);

        assertThat(browser.get("/konto/passwort").location()).isEqualTo("/login");
        assertThat(browser.login(login, OWN_PASSWORD).location()).isEqualTo("/login");
        desk.unlock(login);
        assertThat(browser.login(login, OWN_PASSWORD).location()).isEqualTo("/konto/passwort");
    }

    @Test
    void nobodyHasTwoAccounts() {
        desk.open(login);

        assertThatIllegalStateException().isThrownBy(() -> desk.open(login));
    }

    private void chooseOwnPassword(OneTimePassword password) {
        assertThat(browser.login(login, password.text()).location()).isEqualTo("/");
        assertThat(browser.get("/").location()).isEqualTo("/konto/passwort");
        browser.get("/konto/passwort");
        browser.submit("/konto/passwort", PasswordPageTest.form(password.text(), OWN_PASSWORD));
    }
}
