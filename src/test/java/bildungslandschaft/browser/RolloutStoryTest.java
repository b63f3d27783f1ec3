package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.finish;
import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static bildungslandschaft.browser.RolloutSteps.answer;
import static bildungslandschaft.browser.RolloutSteps.linkFor;
import static bildungslandschaft.browser.RolloutSteps.readUntil;
import static bildungslandschaft.browser.RolloutSteps.text;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.CaseNumber;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A project on its way from the list of the youth welfare office to the first Kita it has reached, person by person. */
@BrowserTest
class RolloutStoryTest {

    private static final String TITLE = "Forschen wie die Großen";
    private static final String KITA = "Kita „Zaunwinde“";
    private static final String ADDRESS = "kita-zaunwinde@demo.example";
    private static final String LIST = "kita_id;name;ags;art;traegerart;traeger;plaetze;leitung;email\n"
            + "KITA-985;" + KITA + ";12062224;KIGA_2_7;kommunal;Stadt Herzberg (Elster);24;Frau Kranich;" + ADDRESS
            + "\n";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    /** Kitas get their mail on days on which they are open. */
    @BeforeEach
    void beginOnAWorkingDay() {
        var day = office.getBean(WorkingDays.class).plus(LocalDate.now(clock), 1);
        clock.travelTo(day.atTime(LocalTime.of(10, 0)).atZone(OfficeClock.ZONE).toInstant());
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aProjectGoesFromTheListOfKitasToTheFirstKitaReached(Visitors visitors) {
        var coordinator = visitors.login("amsel");
        bringTheList(coordinator);

        var manager = visitors.login("falke");
        var project = RolloutSteps.propose(manager, TITLE, LocalDate.now(clock));
        var kita = "KITA" + project.substring("PRJ".length()) + "-985";
        planAWorkshop(coordinator, project);
        RolloutSteps.prepare(manager, coordinator, visitors.login("eiche"), project, LocalDate.now(clock));
        openTask(coordinator, project, "Kita-Liste abgleichen");
        assertThat(coordinator.main()).containsText("Stadt Herzberg (Elster)");
        coordinator.field("reconciled").locator("input").check();
        finish(coordinator);
        readUntil(coordinator, "/rollout/" + project, "6 Kitas");
        assertThat(curve(coordinator)).hasText("0 von 6 · 0,0 %");

        var contact = visitors.login("erle");
        releaseThePlan(contact, project);
        readUntil(coordinator, "/rollout/" + project + "/start", "1 von 1 freigegebenen Kitas gestartet");

        var head = visitors.citizen();
        head.open(linkFor(head, ADDRESS, "Einladung zu einem Projekt"));
        assertThat(head.main()).containsText(KITA);
        answer(head, "Interesse");
        head.button("Antwort senden").click();
        assertThat(head.heading()).hasText("Danke für Ihr Interesse");

        openTask(contact, kita, "Teilnahme freigeben");
        assertThat(contact.main()).containsText(KITA);
        contact.field("decision").getByLabel("Ja, Teilnahme und Freistellung").check();
        finish(contact);

        head.open(linkFor(head, ADDRESS, "Bitte melden Sie sich an"));
        text(head, "children", "18");
        text(head, "schoolchildren", "0");
        text(head, "staff", "2");
        head.button("Verbindlich anmelden").click();
        assertThat(head.heading()).hasText("Sie sind angemeldet");

        seesTheCurveMove(coordinator, project);
        openTask(coordinator, kita, "Materialpaket übergeben");
    }

    private static void bringTheList(Visitor coordinator) {
        KitaListSteps.bring(coordinator, LIST);
        assertThat(coordinator.heading()).hasText("Liste prüfen");
        assertThat(coordinator.main()).containsText(KITA);
        coordinator.button("Übernehmen").click();
        assertThat(coordinator.main().getByRole(AriaRole.STATUS)).containsText("1 neu");
    }

    private void planAWorkshop(Visitor coordinator, String project) {
        var day = new PlannedWorkshops(office, new CaseNumber(project))
                .schoolDay(LocalDate.now(clock).plusWeeks(6));
        RolloutSteps.planWorkshop(coordinator, project, day);
        assertThat(coordinator.main().getByRole(AriaRole.STATUS)).isVisible();
        assertThat(coordinator.main()).containsText("Frau Kranich");
    }

    /** Frau Erle wants the new Kita first, and the other one six weeks later. */
    private static void releaseThePlan(Visitor contact, String project) {
        var plan = "/rollout/plan/KOM" + project.substring("PRJ".length()) + "-HER";
        var link = contact.main().locator("a[href='" + plan + "']");
        contact.openUntil(
                "/vorgaenge/KOM" + project.substring("PRJ".length()) + "-HER", contact.link("Rolloutplan freigeben"));
        contact.openUntil("/rollout", link);
        link.click();
        assertThat(contact.heading()).hasText("Rolloutplan");
        var others = contact.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHas(contact.page().locator("select")))
                .filter(new Locator.FilterOptions().setHasNotText(KITA));
        assertThat(others).not().hasCount(0);
        for (var other : others.all()) {
            other.getByLabel("Welle").selectOption("2");
            other.getByLabel("Bemerkung").fill("erst nach dem Umbau");
        }
        contact.button("Speichern und zur Freigabe").click();
        assertThat(contact.heading()).hasText("Rolloutplan freigeben");
        contact.settled();
        contact.field("decision").getByLabel("Ich gebe den Plan frei").check();
        finish(contact);
    }

    private static void seesTheCurveMove(Visitor coordinator, String project) {
        readUntil(coordinator, "/rollout/" + project, "erreicht · 16,7 %");
        assertThat(curve(coordinator)).hasText("1 von 6 · 16,7 %");
        coordinator.page().getByText("Kurve als Tabelle").click();
        var today = coordinator
                .page()
                .getByRole(AriaRole.TABLE)
                .first()
                .getByRole(AriaRole.ROW)
                .last();
        assertThat(today).containsText("16,7 %");
        coordinator.open("/rollout");
        var row = coordinator.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(project));
        assertThat(row).containsText("1 von 6");
    }

    /** What the curve says at its end. */
    private static Locator curve(Visitor reader) {
        return reader.page().locator(".bl-curve-wide .bl-curve__words");
    }
}
