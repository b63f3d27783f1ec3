package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What hangs in a process that another one calls is seen where coordination looks first: on the page of the caller. */
@OfficeTest
class BoardPagesTest {

    private static final String PAGE = "/monitoring/" + ProbeProcess.KEY;
    private static final String LATE_IN_PART = "/vorgaenge?ablauf=" + ProbeProcess.PART;
    private static final Instant BEGIN = Instant.parse("2027-03-29T08:00:00Z");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    private final List<CaseNumber> numbers = new ArrayList<>();
    private ProbeProcess probe;
    private Caller coordinator;

    /** Three cases of which nobody answers within the called process, two of them in Herzberg. */
    @BeforeEach
    void nobodyAnswersInThePart() {
        clock.travelTo(BEGIN);
        coordinator = Caller.signedIn(office, "amsel");
        probe = new ProbeProcess(office, new Random(7));
        probe.deploy();
        start("KITA-2077-03-001", "HER");
        start("KITA-2077-03-002", "HER");
        start("KITA-2077-03-003", "SRA");
        // One case stands in the called process twice; it is one all the same.
        runtime.createProcessInstanceModification(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("KITA-2077-03-001")
                        .processDefinitionKey(ProbeProcess.KEY)
                        .singleResult()
                        .getId())
                .startBeforeActivity("callPart")
                .execute();
        jobs.createJobQuery()
                .processDefinitionKey(ProbeProcess.PART)
                .list()
                .forEach(rest -> jobs.executeJob(rest.getId()));
        clock.travelTo(BEGIN.plus(Duration.ofDays(3)));
    }

    @AfterEach
    void cleanUp() {
        var register = office.getBean(CaseRegister.class);
        numbers.forEach(number -> transaction().executeWithoutResult(status -> register.forget(number)));
        probe.remove();
        clock.reset();
    }

    @Test
    void theRowOfACalledProcessSaysWhatIsOverdueInIt() {
        var row = rowOf("Teil");

        assertThat(row)
                .contains("href=\"/monitoring/" + ProbeProcess.PART + "\"", "darin")
                .contains("<span class=\"kern-sr-only\">Probe, Teil, darin überfällig: </span><span>3</span>")
                .contains(LATE_IN_PART + "&amp;ueberfaellig=ja");
        assertThat(listed(LATE_IN_PART + "&ueberfaellig=ja")).isEqualTo(3);
    }

    @Test
    void aMunicipalityWhereTheCalledProcessHangsStandsAbove() {
        var page = coordinator.read(PAGE);

        assertThat(page.substring(page.indexOf("id=\"kommunen\"")))
                .containsSubsequence("Stadt Herzberg", "2 überfällig", "Amt Schradenland", "1 überfällig")
                .contains(LATE_IN_PART + "&amp;verwaltung=HER&amp;ueberfaellig=ja");
        assertThat(listed(LATE_IN_PART + "&verwaltung=HER&ueberfaellig=ja")).isEqualTo(2);
    }

    @Test
    void eachFigureOfTheHeadingLeadsToItsCases() {
        var heading = coordinator.read(PAGE).split("bl-lead")[1].split("</p>")[0];

        assertThat(heading)
                .contains("Heute:", "<span>3</span></a>")
                .contains("/vorgaenge?ablauf=board-probe\"", "/vorgaenge?ablauf=board-probe&amp;ueberfaellig=ja\"");
        assertThat(listed("/vorgaenge?ablauf=board-probe")).isEqualTo(3);
    }

    @Test
    void whatHasEndedInAPeriodStandsBesideTheFiguresOfToday() {
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("KITA-2077-03-002")
                        .processDefinitionKey(ProbeProcess.KEY)
                        .singleResult()
                        .getId(),
                "Test");
        var from = LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE).minusDays(30);
        var ended = "/vorgaenge?zustand=alle&ablauf=board-probe&beendet-seit=" + from;

        assertThat(coordinator.read(PAGE + "?zeitraum=30"))
                .contains("Heute:", "Im Zeitraum beendet", ended.replace("&", "&amp;"))
                .contains("Im Zeitraum beendete Vorgänge: </span><span>1</span>");
        assertThat(listed(ended)).isEqualTo(1);
    }

    private void start(String number, String unit) {
        numbers.add(new CaseNumber(number));
        transaction().executeWithoutResult(status -> {
            office.getBean(CaseRegister.class).open(new CaseNumber(number), unit, ParticipationState.ADDRESSED);
            probe.startAndFetch(number, clock.instant().plus(Duration.ofDays(1)));
        });
    }

    private TransactionTemplate transaction() {
        return office.getBean(TransactionTemplate.class);
    }

    private String rowOf(String step) {
        var rows = coordinator.read(PAGE).split("<tr>");
        return List.of(rows).stream()
                .filter(row -> row.contains(">" + step + "<"))
                .findFirst()
                .orElseThrow();
    }

    /** How many cases the list says that it found. */
    private int listed(String path) {
        var count = Pattern.compile("role=\"status\"><span>(Ein|\\d+) Vorg").matcher(coordinator.read(path));
        assertThat(count.find()).as(path).isTrue();
        return count.group(1).equals("Ein") ? 1 : Integer.parseInt(count.group(1));
    }
}
