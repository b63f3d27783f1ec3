package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What coordination, project management and the administrator do with the board. */
@OfficeTest
class MonitoringPagesTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Timeline timeline;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Caller coordinator;
    private Caller administrator;

    @BeforeEach
    void signIn() {
        coordinator = Caller.signedIn(office, "amsel");
        administrator = Caller.signedIn(office, "admin");
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aStepThatFailsStandsAmongTheIncidentsUntilItIsTriedAgain() {
        var story = new ProcessStory(office).receive(SampleRequest.fromHerzberg());
        var incident = failFirstStepOf(story);

        assertThat(coordinator.read("/monitoring/stoerungen"))
                .contains("„Eingang bestätigen“ gelingt nicht", story.number().value())
                .doesNotContain("Ursache", "Neu zählen");
        assertThat(administrator.read("/monitoring/stoerungen")).contains("Ursache", "Neu zählen");
        assertThat(coordinator.read("/vorgaenge?ablauf=counselling-request&stoerung=ja"))
                .contains(story.number().value());
        assertThat(coordinator.read("/vorgaenge/" + story.number()))
                .contains("Störung: „Eingang bestätigen“ ist nicht gelungen.");

        var answer = coordinator.press("/monitoring/stoerungen/" + incident + "/wiederholen");

        assertThat(answer.getRedirectedUrl()).endsWith("wiederholt=1");
        assertThat(coordinator.read("/monitoring/stoerungen?wiederholt=1"))
                .contains("Der Schritt wird noch einmal versucht.")
                .doesNotContain(story.number().value());
        assertThat(timeline.of(story.number()))
                .extracting(TimelineEntry::actor, TimelineEntry::sentence)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "Frau Amsel", "„Eingang bestätigen“ nach einer Störung erneut angestoßen."));
        assertThat(coordinator
                        .press("/monitoring/stoerungen/" + incident + "/wiederholen")
                        .getRedirectedUrl())
                .as("a second click")
                .endsWith("wiederholt=0");
        story.run("acknowledgeRequest");
    }

    @Test
    void allIncidentsOfAStepAreTriedAgainTogether() {
        var first = new ProcessStory(office).receive(SampleRequest.fromHerzberg());
        var second = new ProcessStory(office).receive(SampleRequest.fromHerzberg());
        failFirstStepOf(first);
        failFirstStepOf(second);

        coordinator.press("/monitoring/stoerungen/wiederholen", "schritt", "acknowledgeRequest");

        assertThat(coordinator.read("/monitoring/stoerungen"))
                .doesNotContain(first.number().value(), second.number().value());
    }

    @Test
    void onlyTheAdministratorReadsWhyAndCountsAnew() {
        var story = new ProcessStory(office).receive(SampleRequest.fromHerzberg());
        var incident = failFirstStepOf(story);

        assertThat(administrator.read("/monitoring/stoerungen/" + incident)).contains("acknowledgeRequest");
        assertThat(coordinator.open("/monitoring/stoerungen/" + incident).getStatus())
                .isEqualTo(404);
        // Others may have left cases behind whose file is gone while the engine still runs them.
        administrator.press("/monitoring/neu-zaehlen");
        assertThat(administrator.press("/monitoring/neu-zaehlen").getRedirectedUrl())
                .endsWith("berichtigt=0");
        assertThat(coordinator.press("/monitoring/neu-zaehlen").getStatus()).isEqualTo(404);
    }

    @Test
    void whoKnowsCounsellingOnlyAsATotalGetsNoWayToItsCases() {
        new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());

        assertThat(coordinator.read("/monitoring"))
                .contains("/vorgaenge?ablauf=counselling-request")
                .doesNotContain("Frau Ahorn", "ahorn");
        for (var login : new String[] {"falke", "eiche", "admin"}) {
            assertThat(Caller.signedIn(office, login).read("/monitoring"))
                    .as(login)
                    .contains("Bildungsberatung")
                    .doesNotContain("/vorgaenge?ablauf=counselling-request");
            assertThat(Caller.signedIn(office, login).read("/monitoring/counselling-request"))
                    .as(login)
                    .contains("für niemanden unterschieden")
                    .doesNotContain("Stadt Herzberg", "nur als Summe");
        }
    }

    /** Each municipality has one advisor: what is overdue there is what one person has not done. */
    @Test
    void counsellingIsNotComparedByMunicipality() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        clock.travelTo(clock.instant().plus(Duration.ofDays(60)));

        assertThat(coordinator.read("/vorgaenge?ablauf=counselling-request&ueberfaellig=ja&nummer=" + story.number()))
                .contains("Ein Vorgang");
        assertThat(coordinator.read("/monitoring/counselling-request"))
                .contains("Nach Kommunen wird hier für niemanden unterschieden", "Anfrage sichten")
                .doesNotContain("Stadt Herzberg", "verwaltung=");
        assertThat(office.getBean(StepBoard.class).hotSpots(1000))
                .extracting(HotSpot::process)
                .doesNotContain("counselling-request");
    }

    /** Where nothing runs any more, the number of those that are finished still leads to them. */
    @Test
    @Transactional
    void whatIsFinishedIsFoundAlsoWhenNothingRuns() {
        jdbc.sql("insert into board_changes (case_number) select case_number from process_runs"
                        + " where process_key = 'exit-confirmation'")
                .update();
        jdbc.sql("delete from process_runs where process_key = 'exit-confirmation'")
                .update();
        jdbc.sql("insert into process_runs (instance_id, process_key, root_key, case_number, started_at, ended_at)"
                        + " values ('gone', 'exit-confirmation', 'kita-rollout', 'KITA-2026-GONE', :now, :now)")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("insert into board_changes (case_number) values ('KITA-2026-GONE')")
                .update();

        assertThat(coordinator.read("/monitoring"))
                .contains("Ausstieg bestätigen lassen, beendet: </span><span>1</span></a>");
    }

    @Test
    void coordinationRemindsOnceADayAndTheCaseTellsOfIt() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var number = story.number();

        assertThat(remind(number)).contains("Anfrage sichten", "Mail an Frau Ahorn.");
        assertThat(remind(number)).contains("Heute schon erinnert: Frau Ahorn.").doesNotContain("niemand");
        assertThat(mails(number)).isEqualTo(1);
        assertThat(timeline.of(number))
                .filteredOn(entry -> entry.sentence().equals("Auf Knopfdruck an „Anfrage sichten“ erinnert."))
                .extracting(TimelineEntry::actor)
                .containsExactly("Frau Amsel");

        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(remind(number)).contains("Mail an Frau Ahorn.");
        assertThat(mails(number)).isEqualTo(2);
        for (var unknown : new String[] {"BB-2026-999999", "gar keine Nummer"}) {
            assertThat(Caller.bodyOf(coordinator.press("/vorgaenge/erinnern", "nummern", unknown)))
                    .contains(unknown, "Gibt es nicht, oder nicht für Sie.");
        }
    }

    @Test
    void aSearchThatIsTypedWronglyIsExplainedAndNothingIsLost() {
        var answer = coordinator.open("/vorgaenge?alter=viel&von=31.02.2026&bis=01.03.2026&nummer=bb");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains("Bitte geben Sie eine Zahl von Arbeitstagen ein", "Das ist kein Datum", "value=\"viel\"")
                .contains("value=\"31.02.2026\"", "value=\"01.03.2026\"", "value=\"BB\"");
        assertThat(coordinator.open("/vorgaenge?zustand=erfunden").getStatus()).isEqualTo(400);
        assertThat(coordinator.open("/vorgaenge?wartet=erfunden").getStatus()).isEqualTo(400);
        assertThat(coordinator.open("/vorgaenge?seite=99999").getStatus()).isEqualTo(200);
        assertThat(coordinator
                        .open("/monitoring/counselling-request?zeitraum=7")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void theListIsFoundByWhatStandsInItAndTakenAwayAsItIs() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var number = story.number().value();
        var filter =
                "ablauf=counselling-request&schritt=reviewRequest&verwaltung=HER&wartet=office&zustand=BB.IN_REVIEW";

        assertThat(coordinator.read("/vorgaenge?nummer=" + number + "&" + filter))
                .contains("Ein Vorgang", number);
        for (var other : new String[] {"verwaltung=FIN", "wartet=outside", "schritt=assignManually", "alter=5"}) {
            assertThat(coordinator.read("/vorgaenge?nummer=" + number + "&" + other))
                    .as(other)
                    .contains("Keine Vorgänge gefunden");
        }
        var file = coordinator.open("/vorgaenge/liste.csv?nummer=" + number + "&" + filter);
        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Nummer;Betrifft;Art;Zustand", number + ";;Bildungsberatung;wird gesichtet;Anfrage sichten");
        assertThat(coordinator.open("/vorgaenge/liste.xlsx?nummer=" + number).getHeader("Content-Disposition"))
                .contains(".xlsx");
        assertThat(Caller.bodyOf(
                        Caller.signedIn(office, "kiebitz").open("/vorgaenge/liste.csv?zustand=alle&nummer=" + number)))
                .as("another municipality's")
                .doesNotContain(number);
    }

    private String remind(CaseNumber number) {
        return Caller.bodyOf(coordinator.fillIn("/vorgaenge/erinnern", Map.of("nummern", number.value())));
    }

    private long mails(CaseNumber number) {
        return jdbc.sql("select count(*) from messages where case_number = ? and template = 'inbox/mail/task-reminder'")
                .param(number.value())
                .query(Long.class)
                .single();
    }

    /** As if it had failed four times. */
    private String failFirstStepOf(ProcessStory story) {
        var job = jobs.createJobQuery().processInstanceId(story.instance()).singleResult();
        jobs.setJobRetries(job.getId(), 0);
        return runtime.createIncidentQuery()
                .processInstanceId(story.instance())
                .singleResult()
                .getId();
    }
}
