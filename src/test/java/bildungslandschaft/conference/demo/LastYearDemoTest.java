package bildungslandschaft.conference.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferenceOutcomes;
import bildungslandschaft.conference.ConferencePlan;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.conference.ConferenceState;
import bildungslandschaft.conference.PlanLine;
import bildungslandschaft.conference.ProgrammeKind;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.conference.registration.GuestLine;
import bildungslandschaft.conference.registration.GuestList;
import bildungslandschaft.conference.registration.GuestState;
import bildungslandschaft.conference.speaker.SpeakerDesk;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** The 20th conference after loading: over, written down, and nobody's name is kept longer than it may be. */
@OfficeTest
@TestPropertySource(properties = "spring.application.name=demo-conference")
class LastYearDemoTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 9, 13);

    @Autowired
    private LastYearDemo demo;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private ConferencePlans plans;

    @Autowired
    private ProgrammeSheets sheets;

    @Autowired
    private SpeakerDesk desk;

    @Autowired
    private ConferenceOutcomes outcomes;

    @Autowired
    private GuestList guests;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Actors actors;

    @Autowired
    private OfficeClock clock;

    @BeforeEach
    void beginOnAMonday() {
        clock.travelTo(TODAY.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        demo.load();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void everyTaskOfItIsDoneAndTheEngineIsThroughWithIt() {
        var plan = conference();
        assertThat(plan.conference().title()).isEqualTo("20. Bildungskonferenz");
        assertThat(plan.conference().day()).isEqualTo("2026-11-12");
        assertThat(plan.conference().state()).isEqualTo(ConferenceState.COMPLETED);
        assertThat(plan.lines())
                .hasSize(25)
                .allSatisfy(line -> assertThat(line.status()).isEqualTo(PlanLine.Status.DONE));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number().value())
                        .count())
                .isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number().value())
                        .processDefinitionKey("education-conference")
                        .singleResult()
                        .getEndTime())
                .as("ended at its time, not while it was loaded")
                .isBefore(TODAY.minusMonths(7).toString());

        demo.load();
        assertThat(conference().lines()).as("loaded once").isEqualTo(plan.lines());
    }

    @Test
    void itsDayWasHeldAndWhatCameOfItIsWrittenDown() {
        var programme = sheets.find(number(), actors.of("falke")).orElseThrow();
        assertThat(programme.clashes()).isEmpty();
        assertThat(programme.lines().stream().filter(line -> line.entry().kind() == ProgrammeKind.THEME_TABLE))
                .hasSize(4);
        assertThat(timeline.of(number()).stream().map(TimelineEntry::sentence))
                .contains(
                        "Die Konferenz hat stattgefunden.",
                        "„Protokolle erfassen“ ist erledigt.",
                        "Tagungsband ist zu ändern.",
                        "Tagungsband freigegeben.",
                        "Tagungsband erschienen.",
                        "Maßnahmen abgeleitet, die Konferenz ist abgeschlossen.");
        var outcome = outcomes.find(number(), actors.of("erle")).orElseThrow();
        assertThat(outcome.proceedings()).isEqualTo("https://bildung.demo.example/20-bildungskonferenz.pdf");
        assertThat(outcome.published()).isEqualTo("2026-12-30");
        assertThat(outcome.facts())
                .extracting(Fact::label)
                .containsExactly("Gäste", "Protokolle der Thementische", "Rückmeldungen", "Maßnahmen");
        assertThat(outcome.facts()).contains(new Fact("Gäste", "27"), new Fact("Rückmeldungen", "19 Antworten"));
        assertThat(Caller.signedIn(office, "erle").read("/konferenz/" + number()))
                .contains("Was daraus geworden ist", outcome.proceedings(), "Karte der Lernorte: Monitoring")
                .as("what colleagues noted for each other")
                .doesNotContain("der Vortrag zu lang", "begann zehn Minuten");
    }

    @Test
    void twentySevenCameAndNoNameIsKeptAYearLater() {
        var came =
                guests.lines(number()).stream().collect(Collectors.groupingBy(GuestLine::state, Collectors.counting()));
        assertThat(came).containsEntry(GuestState.ATTENDED, 27L).containsEntry(GuestState.MISSED, 3L);
        assertThat(guests.lines(number())).allSatisfy(line -> {
            assertThat(line.name()).isNull();
            assertThat(line.email()).isNull();
            assertThat(line.support()).isNull();
        });
        assertThat(guests.figures(number()).groups())
                .as("the figures stay")
                .extracting(count -> count.label() + " " + count.guests())
                .contains("Kitas 9", "Wirtschaft 3");
        assertThat(desk.of(number(), actors.of("falke")).orElseThrow().lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.file().state()).isEqualTo(SpeakerState.APPEARED);
                    assertThat(line.file().contact()).isNull();
                });
    }

    private CaseNumber number() {
        return conference().conference().number();
    }

    private ConferencePlan conference() {
        return plans.all(actors.of("falke")).orElseThrow().stream()
                .filter(plan -> plan.conference().edition() == 20)
                .findFirst()
                .orElseThrow();
    }
}
