package bildungslandschaft.browser;

import static bildungslandschaft.browser.RolloutSteps.readUntil;
import static bildungslandschaft.browser.RolloutSteps.text;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.CaseNumber;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Guests of a conference on a telephone: one registers two, one of them waits, moves up, takes another table, cancels. */
@BrowserTest
@ExtendWith(SoftAssertionsExtension.class)
class GuestStoryTest {

    @Autowired
    private ApplicationContext office;

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Test
    void aGuestWaitsMovesUpTakesAnotherTableAndCancels(Visitors visitors) {
        var conferences = new SampleConferences(office);
        var conference = conferences.inviting(1);
        conferences.table(conference, "Lesen", 1);
        conferences.table(conference, "Musik", 3);
        var page = "/konferenz/" + conference + "/anmeldung";
        var email = SampleGuests.address();
        var rosa = visitors.citizen();
        rosa.page().setViewportSize(320, 640);

        rosa.open(page);
        rosa.expectTrouble("status of 422");
        rosa.button("Anmelden").click();
        assertThat(rosa.main().locator(".bl-errors a").first()).isVisible();
        check(rosa, "registration with errors");
        fillIn(rosa, "Rosa Rotkehlchen");
        text(rosa, "email", email);
        text(rosa, "institution", "Kita Vogelnest (Demo)");
        choose(rosa, "guestGroup", "Kita");
        choose(rosa, "firstWish", "Lesen – noch 1 Platz");
        rosa.button("Anmelden").click();
        assertThat(rosa.heading()).hasText("Danke für Ihre Anmeldung");
        assertThat(rosa.main()).containsText("Sie haben einen Platz");
        assertThat(rosa.main()).containsText("Ihr Thementisch: Lesen");
        check(rosa, "thanks");

        rosa.link("Weitere Person aus derselben Einrichtung anmelden").click();
        rosa.settled();
        assertThat(rosa.main()).containsText("Alle Plätze sind vergeben");
        assertThat(rosa.field("institution").locator("input")).hasValue("Kita Vogelnest (Demo)");
        check(rosa, "registration of another person");
        fillIn(rosa, "Emil Erlenzeisig");
        rosa.button("Anmelden").click();
        assertThat(rosa.main()).containsText("Warteliste auf Platz 1");

        var coordinator = visitors.login("amsel");
        coordinator.open("/konferenz/" + conference + "/anmeldungen");
        assertThat(coordinator.main()).containsText("Warteliste, Platz 1");
        check(coordinator, "list of guests");
        rosa.open(linkIn(rosa, email, "Ihre Anmeldung", Place.LAST));
        assertThat(rosa.heading()).hasText("Von der Konferenz abmelden");
        rosa.button("Ja, abmelden").click();
        assertThat(rosa.heading()).hasText("Sie sind abgemeldet");

        var emil = numberOf(coordinator, conference, "Emil Erlenzeisig");
        var other = linkIn(rosa, email, "ist ein Platz frei geworden – Nr. " + emil, Place.FIRST);
        rosa.open(other);
        assertThat(rosa.heading()).hasText("Anderen Thementisch wählen");
        check(rosa, "another table");
        choose(rosa, "table", "Musik – noch 3 Plätze");
        rosa.button("Tisch wechseln").click();
        assertThat(rosa.heading()).hasText("Ihr Tisch ist gewechselt");
        readUntil(coordinator, "/konferenz/" + conference + "/anmeldungen?ansicht=angemeldet", "Musik");
        assertThat(coordinator.main()).containsText("Emil Erlenzeisig");

        rosa.open(linkIn(rosa, email, "Ihr Thementisch", Place.LAST));
        rosa.button("Ja, abmelden").click();
        assertThat(rosa.heading()).hasText("Sie sind abgemeldet");
        readUntil(coordinator, "/konferenz/" + conference + "/anmeldungen", "0 von 120");
    }

    @Test
    void coordinationCancelsForWhoRingsUp(Visitors visitors) {
        var conferences = new SampleConferences(office);
        var conference = conferences.inviting(3);
        conferences.table(conference, "Musik", 3);
        var guest = new SampleGuests(office).register(conference);
        var coordinator = visitors.login("amsel");
        coordinator.open("/konferenz/" + conference);
        coordinator.link("Anmeldungen").click();
        coordinator.link("Abmelden Rosa Rotkehlchen").click();
        assertThat(coordinator.heading()).hasText("Gast abmelden");
        coordinator.expectTrouble("status of 422");
        coordinator.open("/konferenz/gaeste/" + guest + "/tisch");
        coordinator.button("Tisch wechseln").click();
        check(coordinator, "another table for a guest with errors");
        coordinator.open("/konferenz/gaeste/" + guest + "/absage");
        coordinator.button("Gast abmelden").click();
        check(coordinator, "cancelling for a guest with errors");
        coordinator.page().getByLabel("am Telefon").check();
        coordinator.button("Gast abmelden").click();
        assertThat(coordinator.main()).containsText("Die Anmeldung ist zurückgenommen");
        coordinator.open("/vorgaenge/" + guest);
        assertThat(coordinator.main()).containsText("Im Auftrag abgemeldet, mitgeteilt am Telefon.");
        check(coordinator, "case of a guest");
    }

    @Test
    void aShutRegistrationSaysSo(Visitors visitors) {
        var conferences = new SampleConferences(office);
        var conference = conferences.inviting(3);
        conferences.planning().cancel(conference, Substitute.NONE, "Der Saal ist gesperrt", conferences.actor("falke"));
        var guest = visitors.citizen().open("/konferenz/" + conference + "/anmeldung");
        assertThat(guest.heading()).hasText("Die Konferenz findet nicht statt");
        check(guest, "registration called off");
    }

    private static void fillIn(Visitor guest, String name) {
        text(guest, "fullName", name);
        choose(guest, "catering", "Vegetarisch");
        guest.field("privacyRead").locator("input").check();
    }

    private static void choose(Visitor guest, String field, String label) {
        guest.field(field).locator("select").selectOption(new SelectOption().setLabel(label));
    }

    /** The number of somebody's registration once it is confirmed. */
    private static String numberOf(Visitor coordinator, CaseNumber conference, String name) {
        var row = coordinator
                .page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText("angemeldet"));
        coordinator.openUntil("/konferenz/" + conference + "/anmeldungen?ansicht=angemeldet", row);
        return row.locator(".bl-number").innerText();
    }

    private static String linkIn(Visitor guest, String address, String subject, Place place) {
        var mail = guest.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(address))
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first()
                .getByRole(AriaRole.LINK);
        guest.openUntil("/demo/post", mail);
        mail.click();
        var links = guest.main().locator("a[href*='/link/']");
        return (place == Place.FIRST ? links.first() : links.last()).getAttribute("href");
    }

    private void check(Visitor visitor, String page) {
        new PageCheck(softly).check(visitor, page);
    }

    /** Where in a mail the link stands: first the one to another table, last the one to cancel. */
    private enum Place {
        FIRST,
        LAST
    }
}
