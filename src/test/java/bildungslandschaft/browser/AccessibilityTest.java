package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.HERZBERG;
import static bildungslandschaft.browser.CounsellingSteps.ask;
import static bildungslandschaft.browser.CounsellingSteps.finish;
import static bildungslandschaft.browser.CounsellingSteps.noteAppointment;
import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static bildungslandschaft.browser.CounsellingSteps.review;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.linkforms.SampleInterest;
import bildungslandschaft.linkforms.SampleLinks;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page but those of the rollout ({@link RolloutAccessibilityTest}): axe finds nothing, and a window of 320 pixels needs no scrolling sideways. */
@BrowserTest
@ExtendWith(SoftAssertionsExtension.class)
class AccessibilityTest {

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Autowired
    private Clock clock;

    @Test
    void publicPages(Visitors visitors) {
        var citizen = visitors.citizen();
        citizen.expectTrouble("status of (404|401)");
        for (var path : List.of("/", "/login", "/datenschutz", "/barrierefreiheit", "/beratung/anfrage")) {
            check(citizen.open(path), path);
        }
        citizen.button("Anfrage absenden").click();
        assertThat(citizen.main().locator(".bl-errors a").first()).isVisible();
        check(citizen, "/beratung/anfrage with errors");
        citizen.open("/login");
        citizen.page().getByLabel("Anmeldename").fill("niemand");
        citizen.page().getByLabel("Passwort").fill("falsch");
        citizen.button("Anmelden").click();
        assertThat(citizen.page().locator("#login-error")).isVisible();
        check(citizen, "/login with an error");
        check(citizen.open("/link/gibtesnicht"), "/link unknown");
    }

    @Test
    void theCitizensMailAndWithdrawal(Visitors visitors) {
        var citizen = visitors.citizen();
        citizen.expectTrouble("status of 410");
        var number = ask(citizen, "Barriere", HERZBERG);
        check(citizen, "/beratung/anfrage/danke");
        var row = citizen.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(CounsellingSteps.addressOf("Barriere")));
        citizen.openUntil("/demo/post", row);
        check(citizen, "/demo/post");
        row.getByRole(AriaRole.LINK).first().click();
        assertThat(citizen.main()).containsText(number);
        check(citizen, "a mail");
        var link = citizen.main().locator("a[href*='/link/']");
        var path = link.getAttribute("href");
        link.click();
        check(citizen, "/link/{token}");
        citizen.main().getByRole(AriaRole.BUTTON).click();
        assertThat(citizen.main().getByRole(AriaRole.STATUS)).isVisible();
        check(citizen, "/link/{token} answered");
        check(citizen.open(path), "/link/{token} used up");
    }

    @Test
    void theFormBehindALink(Visitors visitors, @Autowired ApplicationContext office) {
        var kita = new SampleLinks(office);
        var path = "/link/" + kita.issue(SampleInterest.PURPOSE);
        var head = visitors.citizen();
        head.expectTrouble("status of 410");
        check(head.open(path), "/link/{token} with a form");
        head.button("Antwort senden").click();
        assertThat(head.main().locator(".bl-errors a").first()).isVisible();
        check(head, "/link/{token} with a form and errors");
        head.field("interest").getByLabel("Ja").check();
        head.button("Antwort senden").click();
        assertThat(head.heading()).hasText("Danke für Ihre Antwort");
        check(head, "/link/{token}/antwort");
        check(head.open(path), "/link/{token} answered before");
        kita.revoke(SampleInterest.PURPOSE);
        check(head.open(path), "/link/{token} revoked");
    }

    @Test
    void theAdvisorsPagesFromTheRequestToItsEnd(Visitors visitors) {
        var number = ask(visitors.citizen(), "Zugang", HERZBERG);
        var advisor = visitors.login("ahorn");
        openTask(advisor, number, "Anfrage sichten");
        check(advisor, "task reviewRequest");
        var task = advisor.page().url();
        check(advisor.open("/start"), "/start");
        check(advisor.open("/aufgaben"), "/aufgaben");
        check(advisor.open("/vorgaenge"), "/vorgaenge");
        check(advisor.open("/vorgaenge?zustand=alle&nummer=BB-1999-000001"), "/vorgaenge without a hit");
        check(advisor.open("/vorgaenge/" + number), "/vorgaenge/{nr} as advisor");
        check(advisor.open("/beratung/" + number + "/rueckzug"), "/beratung/{nr}/rueckzug");
        advisor.page().navigate(task);
        advisor.settled();
        advisor.button("Erledigen und weiter").click();
        assertThat(advisor.main().locator(".bl-errors a").first()).isVisible();
        check(advisor, "task reviewRequest with errors");
        review(advisor, "Ich übernehme die Beratung");
        check(advisor, "/aufgaben/{id}/erledigt");
        advisor.expectTrouble("status of 409");
        advisor.page().navigate(task);
        assertThat(advisor.heading()).hasText("Nicht mehr offen");
        check(advisor, "409");

        openTask(advisor, number, "Termin vereinbaren");
        check(advisor, "task arrangeAppointment");
        noteAppointment(advisor, LocalDate.now(clock).plusDays(7).toString(), "10:30");
        openTask(advisor, number, "Beratung dokumentieren");
        check(advisor, "task documentCounselling");
    }

    @Test
    void theOtherTasksAndTheCoordinatorsPages(Visitors visitors) {
        var number = ask(visitors.citizen(), "Weiter", "anderer Ort");
        var coordinator = visitors.login("amsel");
        openTask(coordinator, number, "Berater:in zuordnen");
        check(coordinator, "task assignManually");
        coordinator.field("advisor").locator("select").selectOption("birke");
        finish(coordinator);
        check(coordinator.open("/vorgaenge/" + number), "/vorgaenge/{nr} as coordinator");

        var advisor = visitors.login("birke");
        openTask(advisor, number, "Anfrage sichten");
        review(advisor, "Ich verweise an eine andere Stelle");
        openTask(advisor, number, "Verweis dokumentieren");
        check(advisor, "task documentReferral");
    }

    @Test
    void pagesOfThoseWithoutWorkAndOfThoseWhoAreLost(Visitors visitors) {
        var contact = visitors.login("erle");
        contact.expectTrouble("status of (404|422|400)");
        check(contact.open("/aufgaben"), "/aufgaben empty");
        check(contact.open("/konto/passwort"), "/konto/passwort");
        check(contact.open("/gibt/es/nicht"), "404");
    }

    @Test
    void masterData(Visitors visitors) {
        var coordinator = visitors.login("amsel");
        coordinator.expectTrouble("status of 422");
        check(coordinator.open("/stammdaten/kitas"), "/stammdaten/kitas");
        check(coordinator.open("/stammdaten/kitas?suche=gibtesnicht"), "/stammdaten/kitas empty");
        check(coordinator.open("/stammdaten/kitas/KITA-048"), "/stammdaten/kitas/{id}");
        check(coordinator.open("/stammdaten/kitas/KITA-048/schliesszeiten"), "/stammdaten/kitas/{id}/schliesszeiten");
        coordinator.page().getByLabel("Grund, Zeile 1").fill("Ferien");
        coordinator.button("Speichern").click();
        assertThat(coordinator.main().getByRole(AriaRole.ALERT)).isVisible();
        check(coordinator, "/stammdaten/kitas/{id}/schliesszeiten with errors");
        check(coordinator.open("/stammdaten/kitas/import"), "/stammdaten/kitas/import");
        KitaListSteps.bring(coordinator, "kita_id;name\n");
        check(coordinator, "/stammdaten/kitas/import with errors");
        KitaListSteps.bring(
                coordinator,
                KitaListSteps.HEADER
                        + "KITA-971;Kita Neu;12062224;Hort;frei;Probeverein;20\n"
                        + "KITA-048;Kita Anders;12062224;Hort;frei;Probeverein;20\n");
        check(coordinator, "/stammdaten/kitas/import/{upload}");
    }

    @Test
    void thePagesOfTheTechnicalAdministration(Visitors visitors) {
        var administrator = visitors.login("admin");
        for (var path : List.of("/betrieb", "/betrieb/anmeldungen")) {
            check(administrator.open(path), path);
        }
    }

    private void check(Visitor visitor, String page) {
        new PageCheck(softly).check(visitor, page);
    }
}
