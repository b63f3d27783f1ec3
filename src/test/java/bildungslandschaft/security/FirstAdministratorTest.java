package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;

@DoorSlice
@ActiveProfiles("default")
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Pattern ONE_TIME_PASSWORD = Pattern.compile("(?m)^ {6}([a-z2-9]{5}(-[a-z2-9]{5}){4})$");

    private final Browser browser;
    private final Accounts accounts;
    private final FirstAdministrator firstStart;

    FirstAdministratorTest(
            @LocalServerPort int port,
            @Autowired Accounts accounts,
            @Autowired PasswordEncoder encoder,
            @Autowired Clock clock) {
        this.browser = new Browser(port);
        this.accounts = accounts;
        this.firstStart = new FirstAdministrator(accounts, encoder, clock);
    }

    @BeforeEach
    void nobodyWasEverHere() {
        accounts.deleteAll();
    }

    @Test
    void theFirstStartShowsAPasswordThatIsGoodForOneLogin(CapturedOutput output) {
        firstStart.run(new DefaultApplicationArguments());
        // The last one: starting the application for this test has shown one, too.
        var oneTimePassword = ONE_TIME_PASSWORD
                .matcher(output.getOut())
                .results()
                .map(shown -> shown.group(1))
                .reduce((earlier, last) -> last)
                .orElseThrow();

        assertThat(browser.login("admin", oneTimePassword).location()).isEqualTo("/");
        assertThat(browser.get("/").location()).isEqualTo("/konto/passwort");
        assertThat(browser.get("/konto/passwort").body()).contains("Technische Administration");
        browser.submit("/konto/passwort", PasswordPageTest.form(oneTimePassword, "sechs laute Gänse am See"));

        assertThat(browser.get("/").location()).isEqualTo("/start");
        assertThat(browser.login("admin", oneTimePassword).location()).isEqualTo("/login");
    }

    @Test
    void onlyTheFirstStartShowsAPassword(CapturedOutput output) {
        firstStart.run(new DefaultApplicationArguments());
        var afterFirst = output.getOut().length();

        firstStart.run(new DefaultApplicationArguments());

        assertThat(output.getOut()).hasSize(afterFirst);
        assertThat(accounts.findAll()).extracting(Account::login).containsExactly("admin");
    }

    @Test
    void nobodyIsListedAndNoSimplePasswordWorks() {
        firstStart.run(new DefaultApplicationArguments());

        assertThat(browser.get("/login").body()).doesNotContain("Vorführung", "ahorn");
        assertThat(browser.login("admin", "demo").location()).isEqualTo("/login");
        assertThat(browser.login("ahorn", "demo").location()).isEqualTo("/login");
    }
}
