package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.directory.StaffList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;

@DoorSlice
@ActiveProfiles("demo")
class RightsOfTodayTest {

    private final int port;
    private final Staff staff;
    private final StaffList list;
    private final Accounts accounts;
    private final LoginAttemptsByKey attempts;
    private final PasswordEncoder encoder;
    private final OfficeClock clock;
    private final String login = "neu-" + UUID.randomUUID().toString().substring(0, 8);
    private final Browser browser;

    RightsOfTodayTest(
            @LocalServerPort int port,
            @Autowired Staff staff,
            @Autowired StaffList list,
            @Autowired Accounts accounts,
            @Autowired LoginAttemptsByKey attempts,
            @Autowired PasswordEncoder encoder,
            @Autowired OfficeClock clock) {
        this.port = port;
        this.staff = staff;
        this.list = list;
        this.accounts = accounts;
        this.attempts = attempts;
        this.encoder = encoder;
        this.clock = clock;
        this.browser = new Browser(port);
    }

    @BeforeEach
    void aNewColleagueSignsIn() {
        attempts.deleteAll();
        staff.join(new Person(login, "Frau Espe", "espe@demo.example"), 4);
        staff.assign(login, new RoleAssignment(Role.ADVISOR, null, null), today(), today().plusDays(30));
        accounts.save(new Account(login, String.valueOf(encoder.encode("vier stille rote Boote")), clock.instant()));
        browser.login(login, "vier stille rote Boote");
        assertThat(browser.get("/konto/passwort").body()).contains("Frau Espe", "Bildungsberatung");
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aNewRoleCountsWithTheNextClick() {
        staff.assign(login, new RoleAssignment(Role.COORDINATOR, null, null), today(), null);

        assertThat(browser.get("/konto/passwort").body()).contains("Koordination");
    }

    @Test
    void aPersonWhoLeavesIsOutWithTheNextClick() {
        list.member(login).orElseThrow().roles().forEach(staff::withdraw);

        assertThat(browser.get("/konto/passwort").location()).isEqualTo("/login");
        assertThat(browser.login(login, "vier stille rote Boote").location()).isEqualTo("/login");
    }

    @Test
    void anAccountThatIsClosedIsOutWithTheNextClick() {
        var account = accounts.findById(login).orElseThrow();
        account.disable();
        accounts.save(account);

        assertThat(browser.get("/konto/passwort").location()).isEqualTo("/login");
        assertThat(browser.login(login, "vier stille rote Boote").location()).isEqualTo("/login");
    }

    @Test
    void aSessionEndsAfterADayInAnyCase() {
        clock.travelTo(clock.instant().plus(Duration.ofHours(13)));

        assertThat(browser.get("/konto/passwort").location()).isEqualTo("/login");
    }

    @Test
    void aNewPasswordEndsTheSessionsElsewhere() {
        var elsewhere = new Browser(port);
        elsewhere.login(login, "vier stille rote Boote");
        var before = browser.cookie("JSESSIONID");

        var answer = browser.submit(
                "/konto/passwort", PasswordPageTest.form("vier stille rote Boote", "sechs laute Gänse am See"));

        assertThat(answer.location()).isEqualTo("/konto/passwort");
        assertThat(browser.get("/konto/passwort").body()).contains("Ihr Passwort ist geändert.");
        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(elsewhere.get("/konto/passwort").location()).isEqualTo("/login");
        assertThat(elsewhere.login(login, "vier stille rote Boote").location()).isEqualTo("/login");
        assertThat(elsewhere.login(login, "sechs laute Gänse am See").location())
                .isEqualTo("/konto/passwort");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
