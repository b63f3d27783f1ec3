package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.finish;
import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.RolloutNumbers;
import bildungslandschaft.rollout.SampleProjects;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.Actor;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Herzberg gets a second contact: entered, let in with a one-time password, at work, on leave, out again. */
@BrowserTest
@ExtendWith(SoftAssertionsExtension.class)
class PeopleStoryTest {

    private static final String PASSWORD = "sechs laute Gänse am See";
    private static final String ESPE = "/stammdaten/personen/probe.espe";

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    /** Kitas get their mail on days on which they are open. */
    @BeforeEach
    void beginOnAWorkingDay() {
        var day = office.getBean(WorkingDays.class).plus(LocalDate.now(clock), 1);
        clock.travelTo(day.atTime(LocalTime.of(10, 0)).atZone(OfficeClock.ZONE).toInstant());
    }

    @AfterEach
    void leaveNothing() {
        clock.reset();
        for (var table : List.of("absence", "role_assignment", "accounts", "person_change", "person")) {
            jdbc.sql("delete from " + table + " where login like 'probe%'").update();
        }
    }

    @Test
    void aNewContactComesInWithAOneTimePasswordAndSeesTheWorkOfHerzberg(Visitors visitors) {
        var plan = RolloutNumbers.unit(new SampleProjects(office).run(Kita.Kind.UNTIL_SCHOOL), "HER")
                .value();
        var admin = visitors.login("admin");
        admin.link("Personen").click();
        var oneTimePassword = enterFrauEspe(admin);

        var contact = visitors.citizen();
        contact.expectTrouble("status of 404");
        comeIn(contact, oneTimePassword);
        assertThat(contact.heading()).hasText("Passwort ändern");
        choosePassword(contact, oneTimePassword);
        contact.openUntil("/aufgaben", contact.main().getByText(plan));
        check(contact.open("/stammdaten/personen"), "/stammdaten/personen as a contact");
        assertThat(contact.main()).containsText("Frau Erle");
        assertThat(contact.open(ESPE).main()).not().containsText("Konto");
        assertThat(contact.open("/stammdaten/personen/kiebitz").heading()).hasText("Diese Seite gibt es nicht");

        goOnLeave(contact);
        admin.expectTrouble("status of 422");
        admin.open(ESPE);
        assertThat(admin.main()).containsText("Frau Espe: Abwesenheit eingetragen: ");
        assertThat(admin.main()).containsText("Offen, mit eigenem Passwort.");
        check(admin, "/stammdaten/personen/{login} with a history");
        admin.button("Konto sperren").click();
        assertThat(admin.main()).containsText("Offene Sitzungen sind beendet.");
        contact.open("/aufgaben");
        assertThat(contact.heading()).hasText("Anmelden");
    }

    private String enterFrauEspe(Visitor admin) {
        check(admin, "/stammdaten/personen");
        admin.link("Person eintragen").click();
        check(admin, "/stammdaten/personen/neu");
        admin.expectTrouble("status of 422");
        admin.button("Eintragen").click();
        assertThat(admin.main().getByRole(AriaRole.ALERT)).isVisible();
        check(admin, "/stammdaten/personen/neu with errors");
        var page = admin.page();
        page.getByLabel("Anmeldename").fill("probe.espe");
        admin.main().getByLabel("Name", RolloutSteps.exact()).fill("Frau Espe");
        page.getByLabel("E-Mail").fill("espe@demo.example");
        admin.main().getByLabel("Rolle", RolloutSteps.exact()).selectOption("Ansprechpartner:in Bildung");
        page.getByLabel("Verwaltung").selectOption("HER");
        admin.button("Eintragen").click();
        assertThat(admin.heading()).hasText("Frau Espe");
        var password = admin.main().locator("code");
        assertThat(password).isVisible();
        var shown = password.innerText();
        check(admin, "/stammdaten/personen/{login} with a one-time password");
        page.reload();
        assertThat(password).not().isVisible();
        return shown;
    }

    private static void comeIn(Visitor contact, String password) {
        contact.open("/login");
        contact.page().getByLabel("Anmeldename").fill("probe.espe");
        contact.page().getByLabel("Passwort").fill(password);
        contact.button("Anmelden").click();
    }

    private static void choosePassword(Visitor contact, String oneTimePassword) {
        contact.page().getByLabel("Bisheriges Passwort").fill(oneTimePassword);
        contact.main().getByLabel("Neues Passwort", RolloutSteps.exact()).fill(PASSWORD);
        contact.page().getByLabel("Neues Passwort wiederholen").fill(PASSWORD);
        contact.button("Passwort ändern").click();
        assertThat(contact.main()).containsText("Ihr Passwort ist geändert.");
    }

    private void goOnLeave(Visitor contact) {
        contact.link("Abwesenheit").click();
        check(contact, "/abwesenheit");
        contact.expectTrouble("status of 422");
        contact.button("Speichern").click();
        assertThat(contact.main().getByText("Es ist noch nichts gespeichert.")).isVisible();
        check(contact, "/abwesenheit with errors");
        var first = LocalDate.now(clock).plusDays(10);
        contact.page().getByLabel("Erster Tag").fill(first.toString());
        contact.page().getByLabel("Letzter Tag").fill(first.plusDays(4).toString());
        contact.page().getByLabel("Vertretung").selectOption("Frau Erle");
        contact.button("Speichern").click();
        assertThat(contact.main().getByText("Die Abwesenheit ist gespeichert.")).isVisible();
        check(contact, "/abwesenheit saved");
        contact.main().getByRole(AriaRole.LINK).first().click();
        assertThat(contact.main()).containsText("Abwesenheit ändern");
        check(contact, "/abwesenheit to be changed");
    }

    @Test
    void whoeverMissesADeputyIsLedToTheirEntry(Visitors visitors) {
        var rollout = new SampleRollout(office);
        var kita = rollout.kita(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL);
        var number = rollout.started(rollout.project(), kita);
        var head = visitors.citizen();
        RolloutSteps.linkFor(head, kita.toLowerCase(Locale.ROOT) + "@demo.example", "Einladung");
        office.getBean(KitaEnquiry.class)
                .receive(
                        number,
                        new Answer(KitaAnswer.INTERESTED, null, null, null, null, null),
                        Actor.outside("Leitung der Kita"));
        var contact = visitors.login("erle");
        openTask(contact, number.value(), "Teilnahme freigeben");
        contact.field("decision").getByLabel("befangen").check();
        finish(contact);

        var coordinator = visitors.login("amsel");
        openTask(coordinator, number.value(), "Vertretung benennen");
        check(coordinator, "task nominateDeputy");
        coordinator.link("Ansprechperson eintragen").click();
        assertThat(coordinator.heading()).hasText("Ansprechperson eintragen");
    }

    @Test
    void thePagesOnWhichPeopleAreChanged(Visitors visitors) {
        var coordinator = visitors.login("amsel");
        for (var page : List.of(
                "/stammdaten/personen",
                "/stammdaten/personen?suche=gibtesnicht",
                "/stammdaten/personen?zustand=alle",
                "/stammdaten/personen/ahorn",
                "/stammdaten/personen/erle/angaben",
                "/stammdaten/personen/erle/rolle",
                "/stammdaten/personen/erle/ende",
                "/stammdaten/personen/sperling/abwesenheit")) {
            check(coordinator.open(page), page);
        }
        coordinator.open("/stammdaten/personen/erle");
        coordinator.main().getByText("Beenden").click();
        assertThat(coordinator.heading()).hasText("Rolle beenden");
        check(coordinator, "/stammdaten/personen/{login}/rolle/ende");
    }

    private void check(Visitor visitor, String page) {
        new PageCheck(softly).check(visitor, page);
    }
}
