package bildungslandschaft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.correspondence.MorningMail;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskCompletion;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Frau Erle, contact in Herzberg, has ten minutes a week: her way from the mail of the morning to "danke", on a phone. */
@BrowserTest
@DisplayName("Von der Mail zur Freigabe")
class ContactMailStoryTest {

    private static final String CONTACT = "erle";

    /** Otherwise nobody does it between two meetings. */
    private static final int MOST_INTERACTIONS = 5;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private TaskCompletion tasks;

    @Autowired
    private JdbcClient database;

    private @Nullable SampleRollout rollout;
    private @Nullable CaseNumber project;
    private LocalDate today = LocalDate.EPOCH;
    private int interactions;

    @BeforeEach
    void begin() {
        rollout = new SampleRollout(office);
        project = rollout.project();
        today = workingDays.plus(LocalDate.now(clock), 1);
        travelTo(today, LocalTime.of(8, 0));
    }

    @AfterEach
    void clearUp() {
        clock.reset();
        // The next story has the same morning.
        database.sql("delete from messages where cause like 'digest/%'").update();
        database.sql("delete from demo_post where subject = 'Ihre Übersicht vom Bildungsbüro'")
                .update();
    }

    @Test
    @DisplayName("Mit offener Sitzung: weniger als sechs Handgriffe, gezählt ab der geöffneten Mail")
    void aContactApprovesFromTheMail(Visitors visitors) {
        var approval = approvalWaits();
        var next = approvalWaits();
        officeOpens();
        var contact = visitors.login(CONTACT);
        contact.page().setViewportSize(390, 844);
        opensMail(contact);
        assertThat(contact.main()).containsText("Teilnahme freigeben: Kita „Probewiese“, Stadt Herzberg (Elster)");
        fitsThePhone(contact);

        tap(contact.main().locator("a[href$='/aufgaben/" + taskOf(approval) + "']"));
        assertThat(contact.heading()).hasText("Teilnahme freigeben");
        contact.settled();
        fitsThePhone(contact);
        tap(contact.field("decision").getByLabel("Ja, Teilnahme und Freistellung sind freigegeben"));
        assertThat(contact.field("staff").locator("input")).not().hasValue("");
        assertThat(contact.field("days").locator("input")).not().hasValue("");
        tap(contact.button("Erledigen und weiter"));

        assertThat(contact.heading()).hasText("Erledigt");
        assertThat(contact.main())
                .containsText("Danke. Die Teilnahme ist freigegeben; die Kita wird um ihre Anmeldung gebeten.");
        assertThat(interactions).isLessThanOrEqualTo(MOST_INTERACTIONS);
        assertThat(contact.main()).containsText("Ihre nächste Aufgabe");
        fitsThePhone(contact);
        await().until(() -> approved(approval));

        contact.page().navigate("/demo/post");
        opensMail(contact);
        contact.main().locator("a[href$='/aufgaben/" + taskOf(next) + "']").click();
        assertThat(contact.heading()).hasText("Teilnahme freigeben");
    }

    @Test
    @DisplayName("Ohne Sitzung: von der Mail über die Anmeldung geradewegs zur Aufgabe")
    void theLoginLeadsStraightToTheTask(Visitors visitors) {
        var approval = approvalWaits();
        officeOpens();
        var contact = visitors.citizen();
        contact.expectTrouble("status of 401");
        contact.page().setViewportSize(390, 844);
        opensMail(contact);

        contact.main().locator("a[href$='/aufgaben/" + taskOf(approval) + "']").click();
        assertThat(contact.heading()).hasText("Anmelden");
        contact.page().getByLabel("Anmeldename").fill(CONTACT);
        contact.page().getByLabel("Passwort").fill("vertippt");
        contact.button("Anmelden").click();
        assertThat(contact.page().locator("#login-error")).isVisible();
        contact.page().getByLabel("Passwort").fill("demo");
        contact.button("Anmelden").click();

        assertThat(contact.heading()).hasText("Teilnahme freigeben");
        contact.settled();
        contact.field("decision")
                .getByLabel("Nein, die Teilnahme ist abgelehnt")
                .check();
        contact.page().getByLabel("Warum nicht?").fill("Zurzeit fehlen Fachkräfte.");
        contact.button("Erledigen und weiter").click();
        assertThat(contact.main()).containsText("Die Teilnahme ist abgelehnt.");
    }

    /** A Kita in Herzberg has said yes; whether it may is for the contact to say. */
    private CaseNumber approvalWaits() {
        var kitas = Objects.requireNonNull(rollout);
        var number = kitas.started(
                Objects.requireNonNull(project), kitas.kita(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL));
        patiently(() -> kitas.file(number).state() == ParticipationState.ADDRESSED);
        office.getBean(KitaEnquiry.class)
                .receive(
                        number,
                        new Answer(KitaAnswer.INTERESTED, null, null, "Frau Kranich", false, "Wasser"),
                        Actor.outside("Leitung der Kita"));
        patiently(() -> waiting(number).isPresent());
        return number;
    }

    private void officeOpens() {
        travelTo(workingDays.plus(today, 1), LocalTime.of(7, 0));
        MorningMail.send(office);
    }

    private static void opensMail(Visitor contact) {
        var newest = contact.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(CONTACT + "@demo.example"))
                .filter(new Locator.FilterOptions().setHasText("Ihre Übersicht vom Bildungsbüro"))
                .first()
                .getByRole(AriaRole.LINK);
        contact.openUntil("/demo/post", newest);
        newest.click();
        assertThat(contact.heading()).hasText("Ihre Übersicht vom Bildungsbüro");
    }

    private void tap(Locator target) {
        target.click();
        interactions++;
    }

    private static void fitsThePhone(Visitor contact) {
        assertThat((Boolean) contact.page().evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))
                .as("no scrolling sideways at %s", contact.page().url())
                .isTrue();
    }

    private boolean approved(CaseNumber number) {
        var approval = Objects.requireNonNull(rollout).file(number).approval();
        return approval != null && approval.approved();
    }

    private Optional<TaskCompletion.Waiting> waiting(CaseNumber number) {
        return tasks.waiting(number, "approveParticipation");
    }

    private String taskOf(CaseNumber number) {
        return waiting(number).orElseThrow().id();
    }

    private void travelTo(LocalDate day, LocalTime time) {
        clock.travelTo(day.atTime(time).atZone(OfficeClock.ZONE).toInstant());
    }

    private static void patiently(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
