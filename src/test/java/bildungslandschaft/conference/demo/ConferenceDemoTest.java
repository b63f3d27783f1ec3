package bildungslandschaft.conference.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferencePlan;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.conference.PlanLine;
import bildungslandschaft.conference.ProgrammeKind;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.conference.registration.GuestList;
import bildungslandschaft.conference.speaker.SpeakerDesk;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.inbox.Inbox;
import bildungslandschaft.inbox.OpenTask;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The 21st conference as it stands after loading: real engine data with the story that the county tells. */
@OfficeTest
@TestPropertySource(properties = "spring.application.name=demo-conference")
class ConferenceDemoTest {

    @Autowired
    private ConferenceDemo demo;

    @Autowired
    private ConferencePlans plans;

    @Autowired
    private ProgrammeSheets sheets;

    @Autowired
    private SpeakerDesk desk;

    @Autowired
    private GuestList guests;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Actors actors;

    @Autowired
    private OfficeClock clock;

    @BeforeEach
    void beginOnAMonday() {
        clock.travelTo(
                LocalDate.of(2027, 9, 13).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void nineWeeksAheadFourTasksAreLate() {
        demo.load();

        var plan = conference();
        assertThat(plan.conference().title()).isEqualTo("21. Bildungskonferenz");
        assertThat(plan.conference().day()).isEqualTo("2027-11-11");
        assertThat(plan.conference().registrationOpen()).isTrue();
        assertThat(named(plan, PlanLine.Status.LATE))
                .containsExactlyInAnyOrder(
                        "Räume und Technik beauftragen",
                        "Person auswählen: Drei Kitas, drei Ideen",
                        "Person anrufen: Schule und Betrieb",
                        "Honorar freigeben: Musik der Kreismusikschule");
        assertThat(named(plan, PlanLine.Status.OPEN))
                .containsExactlyInAnyOrder(
                        "Plan B entscheiden: Was Übergänge gelingen lässt",
                        "Unterlagen erfassen: Fachkräfte von morgen",
                        "Presse und Werbung planen",
                        "Befragung vorbereiten");
        assertThat(plan.count(PlanLine.Status.DONE)).isEqualTo(10);

        demo.load();
        assertThat(conference().lines()).as("loaded once").isEqualTo(plan.lines());
    }

    @Test
    void whatIsLateLiesOnTheDesksOfThoseWhoHaveToDoIt() {
        demo.load();

        assertThat(lateOn("amsel")).containsExactly("Räume und Technik beauftragen");
        assertThat(lateOn("falke")).containsExactlyInAnyOrder("Person auswählen", "Person anrufen");
        assertThat(lateOn("eiche")).containsExactly("Honorar freigeben");
        assertThat(conferenceFor("eiche").lines().stream()
                        .filter(line -> line.status() == PlanLine.Status.LATE && line.task() != null)
                        .map(line -> line.step().label()))
                .as("what the plan lets management open")
                .containsExactly("Honorar freigeben: Musik der Kreismusikschule");
    }

    @Test
    void theDayHasItsPartsAndOneSpeakerIsLost() {
        demo.load();
        demo.load();

        var falke = actors.of("falke");
        var programme = sheets.find(conference().conference().number(), falke).orElseThrow();
        assertThat(programme.clashes()).isEmpty();
        assertThat(programme.released()).isTrue();
        assertThat(programme.lines()).hasSize(18);
        assertThat(programme.lines().stream()
                        .map(ProgrammeLine::entry)
                        .filter(part -> part.kind() == ProgrammeKind.THEME_TABLE))
                .hasSize(8)
                .allSatisfy(table -> assertThat(table.capacity()).isBetween(10, 15));
        assertThat(desk.of(conference().conference().number(), falke)
                        .orElseThrow()
                        .lines())
                .extracting(line -> line.file().state())
                .containsExactlyInAnyOrder(
                        SpeakerState.READY,
                        SpeakerState.AWAITING_FEE,
                        SpeakerState.IN_DOUBT,
                        SpeakerState.DOCUMENTS_DUE,
                        SpeakerState.WANTED,
                        SpeakerState.ASKED);
    }

    @Test
    void eightyFourHaveRegisteredAndBusinessIsMissing() {
        demo.load();

        var figures = guests.figures(conference().conference().number());
        assertThat(figures.seated()).isEqualTo(84);
        assertThat(figures.wanted()).isEqualTo(120);
        assertThat(figures.groups())
                .extracting(count -> count.label() + " " + count.guests() + "/" + count.of())
                .containsExactly(
                        "Kitas 24/30",
                        "Schulen 17/25",
                        "Verwaltung 15/15",
                        "Wirtschaft 6/15",
                        "Träger 11/15",
                        "Politik 5/10",
                        "Eltern 2/5",
                        "andere 4/5");
        assertThat(figures.tables()).hasSize(8);
        assertThat(figures.tables().stream().filter(count -> count.reached()))
                .extracting(count -> count.label())
                .containsExactlyInAnyOrder("Von der Kita in die Schule", "Forschen mit kleinen Kindern");
        assertThat(timeline.of(conference().conference().number()))
                .extracting(TimelineEntry::sentence)
                .as("what the last weekly count found, before those of the last days came")
                .anyMatch(sentence ->
                        sentence.matches("Anmeldungen gezählt: 7\\d von 120 .*Wirtschaft \\(6 von 15\\).*"));
        demo.load();
        assertThat(guests.figures(conference().conference().number()))
                .as("loaded once")
                .isEqualTo(figures);
    }

    private List<String> lateOn(String login) {
        var today = LocalDate.now(clock);
        return inbox.page(actors.of(login), Inbox.Scope.ALL, null).tasks().stream()
                .filter(task -> Objects.requireNonNull(task.dueOn(clock)).isBefore(today))
                .map(OpenTask::name)
                .toList();
    }

    private ConferencePlan conference() {
        return conferenceFor("falke");
    }

    private ConferencePlan conferenceFor(String login) {
        return plans.all(actors.of(login)).orElseThrow().stream()
                .filter(plan -> plan.conference().edition() == 21)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(ConferencePlan plan, PlanLine.Status status) {
        return plan.lines().stream()
                .filter(line -> line.status() == status)
                .map(line -> line.step().label())
                .toList();
    }
}
