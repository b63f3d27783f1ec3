package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static bildungslandschaft.browser.RolloutSteps.linkFor;
import static bildungslandschaft.browser.RolloutSteps.readUntil;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.rollout.RolloutNumbers;
import bildungslandschaft.rollout.SampleProjects;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.rollout.workshop.WorkshopSeats;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.SampleRollout;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import com.microsoft.playwright.Page;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** Every page of the rollout: axe finds nothing, and a window of 320 pixels needs no scrolling sideways. */
@BrowserTest
@ExtendWith(SoftAssertionsExtension.class)
class RolloutAccessibilityTest {

    /** A project after nine months, which no process of this application knows. */
    private static final String SAMPLE = "PRJ-2045-01";

    private static final String PAGE = "/rollout/" + SAMPLE;

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcTemplate database;

    /** Kitas get their mail on days on which they are open. */
    @BeforeEach
    void beginOnAWorkingDay() {
        var day = office.getBean(WorkingDays.class).plus(LocalDate.now(clock), 1);
        clock.travelTo(day.atTime(LocalTime.of(10, 0)).atZone(OfficeClock.ZONE).toInstant());
        SampleRollout.write(database, SAMPLE, day.minusDays(SampleRollout.DAYS));
    }

    @AfterEach
    void letTheClockRun() {
        SampleRollout.remove(database, SAMPLE);
        clock.reset();
    }

    @Test
    void theFiguresOfAProject(Visitors visitors) {
        var past = "?stand=" + LocalDate.now(clock).minusDays(100);
        for (var login : List.of("amsel", "erle")) {
            var reader = visitors.login(login);
            reader.expectTrouble("status of 422");
            check(reader.open("/start"), "/start as " + login);
            check(reader.open("/rollout"), "/rollout as " + login);
            check(reader.open(PAGE), "/rollout/{nr} as " + login);
            check(reader.open(PAGE + past), "/rollout/{nr} in the past as " + login);
            check(reader.open(PAGE + "?stand=morgen"), "/rollout/{nr} on no day as " + login);
            check(reader.open(PAGE + "/kitas"), "/rollout/{nr}/kitas as " + login);
        }
        var coordinator = visitors.login("amsel");
        coordinator.expectTrouble("status of 422");
        for (var filter : List.of(
                "?zustand=freigabe-ausstehend&ueberfaellig=ja",
                "?verwaltung=FIN&suche=Kita&sortierung=name",
                "?seite=2",
                "?suche=gibtesnicht",
                "?stand=gestern")) {
            check(coordinator.open(PAGE + "/kitas" + filter), "/rollout/{nr}/kitas" + filter);
        }
        var details = coordinator.open(PAGE).page().locator("details:not([open]) > summary");
        while (details.count() > 0) {
            details.first().click();
        }
        check(coordinator, "/rollout/{nr} with all its tables");
    }

    @Test
    void whatProjectManagementDoes(Visitors visitors) {
        var manager = visitors.login("falke");
        manager.expectTrouble("status of 422");
        check(manager.open("/start"), "/start as project management");
        check(manager.open("/rollout/neu"), "/rollout/neu");
        manager.button("Projekt vorschlagen").click();
        assertThat(manager.main().locator(".bl-errors a").first()).isVisible();
        check(manager, "/rollout/neu with errors");

        var project = new SampleProjects(office).propose(Kita.Kind.NURSERY).value();
        openTask(manager, project, "Steckbrief fertigstellen");
        check(manager, "task completeProfile");
        check(manager.open("/vorgaenge/" + project), "/vorgaenge/{nr} of a project");
        check(manager.open("/rollout/" + project), "/rollout/{nr} without Kitas");
        check(manager.open("/rollout/" + project + "/workshops"), "workshops before the first");
        check(manager.open("/rollout/" + project + "/stopp"), "/rollout/{nr}/stopp");
        manager.page().locator("form.bl-form").evaluate("form => form.noValidate = true");
        manager.button("Projekt stoppen").click();
        assertThat(manager.main().getByRole(AriaRole.ALERT)).isVisible();
        check(manager, "/rollout/{nr}/stopp with an error");
    }

    @Test
    void theTasksUntilTheMunicipalitiesBegin(Visitors visitors) {
        var manager = visitors.login("falke");
        var coordinator = visitors.login("amsel");
        var today = LocalDate.now(clock);
        var project = RolloutSteps.propose(manager, "Probelauf", today);
        openTask(manager, project, "Steckbrief fertigstellen");
        RolloutSteps.text(manager, "responsible", "Herr Falke");
        CounsellingSteps.finish(manager);
        openTask(coordinator, project, "Beschluss erfassen");
        coordinator.field("outcome").getByLabel("Mit Auflagen").check();
        check(coordinator, "task recordResolution");
        coordinator.field("outcome").getByLabel("Das Projekt ist beschlossen").check();
        RolloutSteps.text(coordinator, "on", today.toString());
        CounsellingSteps.finish(coordinator);
        for (var task : List.of("Workshops planen", "Material und Budget klären")) {
            openTask(coordinator, project, task);
            check(coordinator, "task " + task);
        }
        var management = visitors.login("eiche");
        openTask(management, project, "Kooperation vereinbaren");
        check(management, "task signAgreement");
        check(management.open("/start"), "/start as management");
    }

    @Test
    void theMunicipalitysPlan(Visitors visitors) {
        var project = new SampleProjects(office).run(Kita.Kind.UNTIL_SCHOOL);
        var plan = "/rollout/plan/" + RolloutNumbers.unit(project, "HER");
        var contact = visitors.login("erle");
        contact.expectTrouble("status of 4(22|09)");
        contact.openUntil(plan, contact.main().locator("select"));
        check(contact, "/rollout/plan/{nr}");
        contact.page().getByLabel("Teilnahme").first().selectOption("");
        contact.button("Speichern und zur Freigabe").click();
        assertThat(contact.main().getByRole(AriaRole.ALERT)).isVisible();
        check(contact, "/rollout/plan/{nr} with errors");
        contact.page().getByLabel("Teilnahme").first().selectOption("TAKES_PART");
        contact.button("Entwurf speichern").click();
        assertThat(contact.main().getByRole(AriaRole.STATUS)).isVisible();
        check(contact, "/rollout/plan/{nr} saved");
        check(contact.open("/start"), "/start of a contact who has work");

        var coordinator = visitors.login("amsel");
        check(coordinator.open(plan), "/rollout/plan/{nr} as coordination");
        check(coordinator.open("/vorgaenge/" + RolloutNumbers.unit(project, "HER")), "/vorgaenge/{nr} of a unit");
        check(coordinator.open("/rollout/" + project + "/start"), "/rollout/{nr}/start before the first wave");
        openTask(contact, RolloutNumbers.unit(project, "HER").value(), "Rolloutplan freigeben");
        contact.field("decision").getByLabel("Ich gebe ihn frei, aber nicht").check();
        check(contact, "task releasePlan");
        contact.field("decision").getByLabel("Ich gebe den Plan frei").check();
        CounsellingSteps.finish(contact);
        check(contact, "task releasePlan done");
        check(contact.open(plan), "/rollout/plan/{nr} released");
        readUntil(coordinator, "/rollout/" + project + "/start", "freigegebenen Kitas gestartet");
        check(coordinator, "/rollout/{nr}/start");
        coordinator.button("Anhalten").click();
        check(coordinator, "/rollout/{nr}/start held");
    }

    @Test
    void theApprovalOfAContact(Visitors visitors) {
        var rollout = new bildungslandschaft.rollout.SampleRollout(office);
        var kita = rollout.kita(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL);
        var number = rollout.started(rollout.project(), kita);
        var head = visitors.citizen();
        head.expectTrouble("status of 410");
        var path = linkFor(head, kita.toLowerCase(Locale.ROOT) + "@demo.example", "Einladung");
        check(head, "mail of an invitation");
        check(head.open(path), "/link of an invitation");
        interested(number);

        var contact = visitors.login("erle");
        openTask(contact, number.value(), "Teilnahme freigeben");
        for (var decision : List.of("Ja, Teilnahme", "Nein, die Teilnahme", "Ich habe vorher eine Frage")) {
            contact.field("decision").getByLabel(decision).check();
            check(contact, "task approveParticipation: " + decision);
        }
        contact.button("Erledigen und weiter").click();
        assertThat(contact.main().locator(".bl-errors a").first()).isVisible();
        check(contact, "task approveParticipation with errors");
        check(contact.open("/vorgaenge/" + number), "/vorgaenge/{nr} of a Kita");
        check(contact.open("/aufgaben"), "/aufgaben of a contact");
        head.open(path);
        check(head, "/link of an invitation that is answered");
    }

    @Test
    void whatStaffEnterForAKita(Visitors visitors) {
        var coordinator = visitors.login("amsel");
        coordinator.expectTrouble("status of 4(09|22)");
        database.update("update participations set state = 'APPROVED' where case_number = ?", file("070"));
        for (var page : List.of(
                file("005") + "/antwort",
                file("045") + "/traeger",
                file("070") + "/anmeldung",
                file("070") + "/link",
                file("005") + "/ausstieg",
                file("008") + "/wiederaufnahme",
                file("005") + "/wegfall")) {
            check(coordinator.open("/rollout/kita/" + page), "/rollout/kita/" + page);
        }
        coordinator.page().locator("form[action$=wegfall]").evaluate("form => form.noValidate = true");
        coordinator.main().getByRole(AriaRole.BUTTON).first().click();
        assertThat(coordinator.main().getByRole(AriaRole.ALERT)).isVisible();
        check(coordinator, "/rollout/kita/{nr}/wegfall with an error");
        coordinator.open("/rollout/kita/" + file("005") + "/ausstieg");
        database.update("update participations set state = 'LAPSED' where case_number = ?", file("005"));
        coordinator.button("Ausstieg eintragen").click();
        assertThat(coordinator.main()).containsText("entfallen");
        check(coordinator, "/rollout/kita/{nr}/ausstieg settled");
    }

    @Test
    void theLettersThatWaitForThePrinter(Visitors visitors) {
        var rollout = new bildungslandschaft.rollout.SampleRollout(office);
        var number = rollout.started(rollout.project(), rollout.kitaWithoutMail(Traeger.Kind.MUNICIPAL));
        var coordinator = visitors.login("amsel");
        // The engine is at work and invites the Kita by itself.
        readUntil(coordinator, "/rollout/briefe", number.value());
        check(coordinator, "/rollout/briefe");
        coordinator.main().getByRole(AriaRole.BUTTON).first().click();
        check(coordinator, "/rollout/briefe after a button");
    }

    @Test
    void thePlanCurve(Visitors visitors) {
        var path = "/rollout/" + new SampleProjects(office).run(Kita.Kind.UNTIL_SCHOOL) + "/plankurve";
        var manager = visitors.login("falke");
        manager.expectTrouble("status of 422");
        check(manager.open(path), "the plan curve");
        manager.page()
                .getByLabel("Kitas bis zu Punkt 1", new Page.GetByLabelOptions().setExact(true))
                .fill("9999");
        manager.button("Speichern").click();
        assertThat(manager.main().getByRole(AriaRole.ALERT)).isVisible();
        check(manager, "the plan curve with an error");
    }

    @Test
    void thePagesAboutWorkshops(Visitors visitors) {
        var kitas = new RegisteredKitas(office);
        var workshops = new PlannedWorkshops(office, kitas.project());
        var workshop = workshops.in(3, "Wasser", 2);
        List.of(kitas.large(2), kitas.large())
                .forEach(kita -> office.getBean(WorkshopSeats.class).findSeat(kita));
        var list = "/rollout/" + kitas.project() + "/workshops";
        var coordinator = visitors.login("amsel");
        coordinator.expectTrouble("status of 422");
        check(coordinator.open(list), "workshops");
        check(coordinator.open(list + "?zeit=alle"), "workshops, all to come");
        check(coordinator.open("/rollout/workshops/" + workshop), "a workshop");
        check(coordinator.open("/rollout/workshops/" + workshop + "/aendern"), "changing it");
        check(coordinator.open("/rollout/workshops/" + workshop + "/absagen"), "calling it off");
        check(coordinator.open(list + "/neu"), "a new workshop");
        coordinator.page().getByLabel("Plätze").fill("0");
        coordinator.button("Workshop planen").click();
        assertThat(coordinator.main().getByRole(AriaRole.ALERT)).isVisible();
        check(coordinator, "a new workshop with errors");
        // Three weeks later the session is over.
        workshops.travelTo(workshops.line(workshop).plan().date());
        var manager = visitors.login("falke");
        manager.expectTrouble("status of 422");
        check(manager.open(list + "?zeit=vergangen"), "workshops of the past");
        manager.open("/rollout/workshops/" + workshop);
        manager.button("Teilnahme speichern").click();
        assertThat(manager.main().getByRole(AriaRole.ALERT)).isVisible();
        check(manager, "attendance with an error");
    }

    /** The head of the Kita says so; from there on the engine goes by itself. */
    private void interested(CaseNumber number) {
        var answer = new Answer(KitaAnswer.INTERESTED, null, null, null, false, "Wasser");
        office.getBean(KitaEnquiry.class).receive(number, answer, Actor.outside("Leitung der Kita"));
    }

    private static String file(String kita) {
        return SAMPLE.replace("PRJ", "KITA") + "-" + kita;
    }

    private void check(Visitor visitor, String page) {
        new PageCheck(softly).check(visitor, page);
    }
}
