package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.HERZBERG;
import static bildungslandschaft.browser.CounsellingSteps.addressOf;
import static bildungslandschaft.browser.CounsellingSteps.ask;
import static bildungslandschaft.browser.CounsellingSteps.document;
import static bildungslandschaft.browser.CounsellingSteps.fillInRequest;
import static bildungslandschaft.browser.CounsellingSteps.finish;
import static bildungslandschaft.browser.CounsellingSteps.noteAppointment;
import static bildungslandschaft.browser.CounsellingSteps.numberOn;
import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static bildungslandschaft.browser.CounsellingSteps.review;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request on its way from the public form to the closed case, as the citizen, the advisor and coordination see it. */
@BrowserTest
class CounsellingStoryTest {

    @Autowired
    private Clock clock;

    @Test
    void aRequestGoesFromThePublicFormToTheClosedCase(Visitors visitors) {
        var citizen = visitors.citizen();
        citizen.open("/");
        citizen.link("Beratung anfragen").click();
        citizen.settled();
        seesWhatIsMissing(citizen);
        fillInRequest(citizen, "Sommer", HERZBERG);
        citizen.button("Anfrage absenden").click();
        assertThat(citizen.heading()).hasText("Danke für Ihre Anfrage");
        var number = numberOn(citizen);

        var advisor = visitors.login("ahorn");
        var row = advisor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(number));
        advisor.openUntil("/aufgaben", row);
        row.getByText("Anfrage sichten").click();
        advisor.settled();
        // What a person typed is shown as typed: no markup, no expression.
        assertThat(advisor.main()).containsText("Wie werde ich <b>Meister</b>? ${7*7}");
        review(advisor, "Ich übernehme die Beratung");

        readsAcknowledgement(citizen, number);

        openTask(advisor, number, "Termin vereinbaren");
        noteAppointment(advisor, LocalDate.now(clock).plusDays(7).toString(), "10:30");
        hasAppointmentInMail(citizen, number);

        openTask(advisor, number, "Beratung dokumentieren");
        document(advisor, LocalDate.now(clock).toString());
        advisor.openUntil("/vorgaenge/" + number, advisor.main().locator(".bl-lead", containing("Abgeschlossen")));
        assertThat(advisor.main()).containsText("Sommer");
        assertThat(advisor.page().locator(".bl-steps [aria-current]")).hasCount(0);
    }

    @Test
    void coordinationSeesNumberStateAndAgeButNoName(Visitors visitors) {
        var number = ask(visitors.citizen(), "Geheimrat", HERZBERG);
        var advisor = visitors.login("ahorn");
        openTask(advisor, number, "Anfrage sichten");

        var coordinator = visitors.login("amsel");
        coordinator.open("/vorgaenge?nummer=" + number);
        var row = coordinator.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(number));
        assertThat(row).containsText("Anfrage sichten");
        row.getByText(number).click();
        coordinator.settled();
        assertThat(coordinator.heading()).containsText(number);
        assertThat(coordinator.main()).containsText("eingegangen am ");
        assertThat(coordinator.page().locator("html")).not().containsText("Geheimrat");
        assertThat(coordinator.page().content()).doesNotContain("Geheimrat").doesNotContain("Meister");
        // The task itself is the advisor's alone.
        coordinator.expectTrouble("status of 404");
        coordinator.page().navigate(advisor.page().url());
        assertThat(coordinator.page().content()).doesNotContain("Geheimrat");
        assertThat(coordinator.main()).not().containsText("Anfrage sichten");
    }

    @Test
    void aRequestFromOutsideTheCountyIsAssignedByHand(Visitors visitors) {
        var number = ask(visitors.citizen(), "Auswaerts", "anderer Ort");
        var coordinator = visitors.login("amsel");
        openTask(coordinator, number, "Berater:in zuordnen");
        coordinator.field("advisor").locator("select").selectOption("zeisig");
        coordinator.page().getByLabel("Hinweis für die Beratung").fill("Wohnt gleich hinter der Grenze.");
        finish(coordinator);

        var advisor = visitors.login("zeisig");
        openTask(advisor, number, "Anfrage sichten");
        assertThat(advisor.main()).containsText("Auswaerts");
        assertThat(advisor.main()).containsText("Wohnt gleich hinter der Grenze.");
    }

    @Test
    void theLinkInTheMailWithdrawsTheRequestOnlyWhenItsButtonIsPressed(Visitors visitors) {
        var citizen = visitors.citizen();
        var number = ask(citizen, "Rueckzug", HERZBERG);
        openMail(citizen, "Rueckzug", number);
        var path = citizen.main().locator("a[href*='/link/']").getAttribute("href");

        // A mail scanner opens every link, more than once.
        for (int opened = 0; opened < 2; opened++) {
            APIResponse scanned = citizen.page().request().get(path);
            assertThat(scanned.status()).isEqualTo(200);
        }
        var advisor = visitors.login("ahorn");
        openTask(advisor, number, "Anfrage sichten");

        citizen.open(path);
        citizen.main().getByRole(AriaRole.BUTTON).click();
        assertThat(citizen.main().getByRole(AriaRole.STATUS)).isVisible();
        advisor.openUntil("/vorgaenge/" + number, advisor.main().locator(".bl-lead", containing("Zurückgezogen")));
        citizen.expectTrouble("status of 410");
        citizen.open(path);
        assertThat(citizen.heading()).hasText("Dieser Link gilt nicht mehr");
    }

    private static void seesWhatIsMissing(Visitor citizen) {
        citizen.button("Anfrage absenden").click();
        var summary = citizen.main().locator(".bl-errors");
        assertThat(summary).containsText("Bitte prüfen Sie Ihre Angaben");
        assertThat(citizen.field("concerns").locator("input").first()).isFocused();
        summary.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Nachname"))
                .click();
        assertThat(citizen.field("lastName").locator("input")).isFocused();
        assertThat(citizen.field("lastName").locator("input")).hasAttribute("aria-invalid", "true");
    }

    private static void readsAcknowledgement(Visitor citizen, String number) {
        openMail(citizen, "Sommer", number);
        assertThat(citizen.main()).containsText("Sie ist bei uns angekommen und hat die Nummer " + number);
        assertThat(citizen.heading()).not().containsText("Sommer");
    }

    private static void hasAppointmentInMail(Visitor citizen, String number) {
        var file = citizen.link("termin.ics (Termin für den Kalender)");
        var newest = letterTo(citizen, "Sommer");
        citizen.page().waitForCondition(() -> {
            citizen.page().navigate("/demo/post");
            newest.click();
            return file.isVisible();
        });
        assertThat(citizen.main()).containsText("Bildungsbüro, Zimmer 12");
        assertThat(citizen.main()).containsText(number);
        var answer = citizen.page().request().get(file.getAttribute("href")).text();
        assertThat(answer).contains("BEGIN:VEVENT", "T103000");
    }

    private static void openMail(Visitor citizen, String lastName, String number) {
        var newest = letterTo(citizen, lastName);
        citizen.openUntil("/demo/post", newest);
        newest.click();
        assertThat(citizen.main()).containsText(number);
    }

    private static Locator letterTo(Visitor citizen, String lastName) {
        return citizen.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(addressOf(lastName)))
                .first()
                .getByRole(AriaRole.LINK);
    }

    private static Locator.LocatorOptions containing(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
