package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.HERZBERG;
import static bildungslandschaft.browser.CounsellingSteps.ask;
import static bildungslandschaft.browser.CounsellingSteps.fillInRequest;
import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever goes wrong between page and server, the person reads in German what to do and keeps what was typed. */
@BrowserTest
class TroubleInBrowserTest {

    private static final String TYPED = "Das habe ich mühsam getippt.";

    @Autowired
    private JdbcClient database;

    @Test
    void whoeverWasSlowerReadsWhoWasFasterAndKeepsTheText(Visitors visitors) {
        var number = ask(visitors.citizen(), "Doppelt", HERZBERG);
        var advisor = visitors.login("ahorn");
        openTask(advisor, number, "Anfrage sichten");
        var slower = advisor.newTab();
        slower.navigate(advisor.page().url());
        fillInReview(slower);

        CounsellingSteps.review(advisor, "Ich übernehme die Beratung");
        advisor.expectTrouble("status of 409");
        send(slower);

        assertThat(alert(slower)).containsText("Sie haben diese Aufgabe bereits erledigt");
        assertTextIsKept(slower);
    }

    @Test
    void afterTheSessionHasEndedALoginInASecondTabIsEnough(Visitors visitors) {
        var number = ask(visitors.citizen(), "Sitzung", HERZBERG);
        var advisor = visitors.login("ahorn");
        openTask(advisor, number, "Anfrage sichten");
        fillInReview(advisor.page());
        advisor.expectTrouble("status of 40[13]");
        advisor.loseSession();
        send(advisor.page());
        assertThat(alert(advisor.page())).containsText("Die Sitzung ist abgelaufen");
        assertTextIsKept(advisor.page());

        var second = advisor.newTab();
        second.navigate("/login");
        second.getByLabel("Anmeldename").fill("ahorn");
        second.getByLabel("Passwort").fill("demo");
        second.locator("main button").click();
        assertThat(second.getByRole(AriaRole.BUTTON, named("Abmelden"))).isVisible();

        send(advisor.page());
        assertThat(advisor.heading()).hasText("Erledigt");
    }

    @Test
    void aPlainFormComesBackAfterTheLogin(Visitors visitors) {
        var advisor = visitors.login("ahorn");
        var first = LocalDate.now(OfficeClock.ZONE).plusMonths(6);
        var last = first.plusDays(11);
        advisor.open("/abwesenheit");
        advisor.page().getByLabel("Erster Tag").fill(first.toString());
        advisor.page().getByLabel("Letzter Tag").fill(last.toString());
        advisor.expectTrouble("status of 40[13]");
        advisor.loseSession();
        advisor.button("Speichern").click();
        assertThat(notice(advisor.page())).containsText("in diesem Fenster aufgehoben");

        signInAgain(advisor.page(), "ahorn");
        advisor.page()
                .getByRole(AriaRole.LINK, named("Weiter mit „Abwesenheit und Vertretung“"))
                .click();

        assertThat(notice(advisor.page())).containsText("Gespeichert sind sie noch nicht");
        assertThat(advisor.page().getByLabel("Erster Tag")).hasValue(first.toString());
        assertThat(advisor.page().getByLabel("Letzter Tag")).hasValue(last.toString());
        advisor.button("Speichern").click();
        assertThat(advisor.page().locator("main table"))
                .containsText(last.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        advisor.open("/start");
        assertThat(notice(advisor.page())).hasCount(0);
    }

    /** It is shown at an address that is for sending only. */
    @Test
    void soDoesOneThatHadBeenRefused(Visitors visitors) {
        var number = ask(visitors.citizen(), "Geduld", HERZBERG);
        var coordinator = visitors.login("amsel");
        coordinator.openUntil("/vorgaenge/aufgaben?nummern=" + number, coordinator.button("Angekreuzte übergeben"));
        coordinator.expectTrouble("status of 4(22|0[13])");
        coordinator.button("Angekreuzte übergeben").click();
        assertThat(coordinator.page().locator("main")).containsText("Es ist noch nichts geändert.");
        coordinator.page().getByLabel("Grund").fill("Urlaub ab morgen");
        coordinator.loseSession();
        coordinator.button("Angekreuzte übergeben").click();

        signInAgain(coordinator.page(), "amsel");
        coordinator
                .page()
                .getByRole(AriaRole.LINK, named("Weiter mit „Aufgaben übergeben oder Frist ändern“"))
                .click();

        assertThat(notice(coordinator.page())).containsText("Gespeichert sind sie noch nicht");
        assertThat(coordinator.page().getByLabel("Grund")).hasValue("Urlaub ab morgen");
    }

    @Test
    void withoutAConnectionTheTextWaitsForABetterMoment(Visitors visitors) {
        var number = ask(visitors.citizen(), "Funkloch", HERZBERG);
        var advisor = visitors.login("ahorn");
        openTask(advisor, number, "Anfrage sichten");
        fillInReview(advisor.page());
        advisor.expectTrouble("ERR_INTERNET_DISCONNECTED");
        advisor.page().route("**/aufgaben/*", route -> route.abort("internetdisconnected"));
        send(advisor.page());
        assertThat(alert(advisor.page())).containsText("Keine Verbindung");
        assertTextIsKept(advisor.page());

        advisor.page().unroute("**/aufgaben/*");
        send(advisor.page());
        assertThat(advisor.heading()).hasText("Erledigt");
    }

    @Test
    void aDoubleClickMakesOneCase(Visitors visitors) {
        var citizen = visitors.citizen();
        citizen.open("/beratung/anfrage");
        fillInRequest(citizen, "Doppelklick", HERZBERG);
        citizen.button("Anfrage absenden").dblclick();
        assertThat(citizen.heading()).hasText("Danke für Ihre Anfrage");
        assertThat(casesOf("Doppelklick")).isEqualTo(1);
    }

    @Test
    void anAnswerThatGotLostMakesNoSecondCase(Visitors visitors) {
        var citizen = visitors.citizen();
        citizen.open("/beratung/anfrage");
        fillInRequest(citizen, "Verloren", HERZBERG);
        citizen.expectTrouble("ERR_INTERNET_DISCONNECTED");
        citizen.page().route("**/beratung/anfrage", TroubleInBrowserTest::loseAnswer);
        citizen.button("Anfrage absenden").click();
        assertThat(alert(citizen.page())).containsText("Keine Verbindung");
        citizen.page().unroute("**/beratung/anfrage");
        citizen.button("Anfrage absenden").click();
        assertThat(citizen.heading()).hasText("Danke für Ihre Anfrage");
        assertThat(casesOf("Verloren")).isEqualTo(1);
    }

    /** The server hears it, but the browser never learns. */
    private static void loseAnswer(Route route) {
        route.fetch();
        route.abort("internetdisconnected");
    }

    private long casesOf(String lastName) {
        return database.sql("select count(*) from counselling_cases where last_name = ?")
                .param(lastName)
                .query(Long.class)
                .single();
    }

    private static void fillInReview(Page page) {
        page.locator("[data-field=outcome]")
                .getByLabel("Ich übernehme die Beratung")
                .check();
        page.locator("[data-field=note] textarea").fill(TYPED);
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Erledigen und weiter")).click();
    }

    private static void signInAgain(Page page, String login) {
        notice(page).getByText("Anmelden").click();
        page.getByLabel("Anmeldename").fill(login);
        page.getByLabel("Passwort").fill("demo");
        page.locator("main button").click();
    }

    private static Locator alert(Page page) {
        return page.locator("[role=alert]").filter(new Locator.FilterOptions().setHasText("steht noch hier"));
    }

    private static Locator notice(Page page) {
        return page.locator("main > .kern-alert--info");
    }

    private static void assertTextIsKept(Page page) {
        assertThat(page.locator("[data-field=note] textarea")).hasValue(TYPED);
        assertThat(page.locator("[data-field=outcome]").getByLabel("Ich übernehme die Beratung"))
                .isChecked();
    }

    private static Page.GetByRoleOptions named(String label) {
        return new Page.GetByRoleOptions().setName(label).setExact(true);
    }
}
