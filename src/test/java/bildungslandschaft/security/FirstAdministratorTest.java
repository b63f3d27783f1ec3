package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@DoorSlice
@ActiveProfiles("default")
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Pattern ONE_TIME_PASSWORD = Pattern.compile("(?m)^ {6}([a-z2-9]{5}(-[a-z2-9]{5}){4})$");

    private final Browser browser;
    private final Accounts accounts;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final FirstAdministrator firstStart;

    FirstAdministratorTest(
            @LocalServerPort int port,
            @Autowired Accounts accounts,
            @Autowired Directory directory,
            @Autowired JdbcClient jdbc,
            @Autowired Clock clock,
            @Autowired FirstAdministrator firstStart) {
        this.browser = new Browser(port);
        this.accounts = accounts;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
        this.firstStart = firstStart;
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

    /** Only a person of the directory can enter others; installations from before that get theirs with the next start. */
    @Test
    void theFirstAdministratorIsAPersonOfTheDirectory() {
        firstStart.run(new DefaultApplicationArguments());
        assertThat(directory.rolesOf("admin", LocalDate.now(clock)))
                .containsExactly(new RoleAssignment(Role.ADMINISTRATOR, null, null));
        jdbc.sql("delete from role_assignment").update();
        jdbc.sql("delete from person").update();

        firstStart.run(new DefaultApplicationArguments());

        assertThat(directory.rolesOf("admin", LocalDate.now(clock))).hasSize(1);
        assertThat(directory.person("admin").orElseThrow().displayName()).isEqualTo("Technische Administration");
    }

    /** It does not come back with the next start. */
    @Test
    void whoeverWasFirstCanBeFollowedByOthers() {
        firstStart.run(new DefaultApplicationArguments());
        jdbc.sql("update role_assignment set valid_to = ?")
                .param(LocalDate.now(clock).minusDays(1))
                .update();
        try {
            firstStart.run(new DefaultApplicationArguments());

            assertThat(directory.rolesOf("admin", LocalDate.now(clock))).isEmpty();
        } finally {
            jdbc.sql("update role_assignment set valid_to = null").update();
        }
    }

    @Test
    void nobodyIsListedAndNoSimplePasswordWorks() {
        firstStart.run(new DefaultApplicationArguments());

        assertThat(browser.get("/login").body()).doesNotContain("Vorführung", "ahorn");
        assertThat(browser.login("admin", "demo").location()).isEqualTo("/login");
        assertThat(browser.login("ahorn", "demo").location()).isEqualTo("/login");
    }
}
