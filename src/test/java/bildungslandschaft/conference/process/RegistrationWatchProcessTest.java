package bildungslandschaft.conference.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.BudgetRelease;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.conference.ConferenceResolution;
import bildungslandschaft.conference.GuestGroup;
import bildungslandschaft.conference.PlanLine;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.Purpose;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the diagrams {@code registration-watch} and {@code guest-recruiting}. */
@OfficeTest
@DisplayName("Anmeldungen verfolgen und nachwerben")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationWatchProcessTest {

    /** A Thursday, so that two of the weekly counts fall on Christmas and on New Year's Day. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 29);

    private final ApplicationContext office;
    private final OfficeClock clock;
    private final WorkingDays workingDays;
    private final ConferenceRoad road;
    private final SampleConferences conferences;
    private final SampleGuests guests;
    private List<ProcessCoverage> coverage = List.of();

    @Autowired
    RegistrationWatchProcessTest(ApplicationContext office, OfficeClock clock, WorkingDays workingDays) {
        this.office = office;
        this.clock = clock;
        this.workingDays = workingDays;
        this.road = new ConferenceRoad(office);
        this.conferences = new SampleConferences(office);
        this.guests = new SampleGuests(office);
    }

    @BeforeAll
    void watchTheDiagrams() {
        coverage = Stream.of(RegistrationWatchProcess.KEY, GuestRecruitingProcess.KEY)
                .map(key -> new ProcessCoverage(office, key))
                .toList();
    }

    @BeforeEach
    void beginEightWeeksBefore() {
        conferences.travelTo(DAY.minusWeeks(8));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        coverage.forEach(ProcessCoverage::assertComplete);
    }

    @Test
    @DisplayName("Jede Woche wird gezählt; erst sechs Wochen vorher lädt die Koordination noch einmal ein, auch über"
            + " Weihnachten")
    void everyWeekItIsCounted() {
        var story = opened(50);
        story.letPass("registrationCheckDue").run(CountRegistrations.class);
        assertThat(today()).isEqualTo("2025-12-11");
        assertThat(story.openTasks()).as("seven weeks before").doesNotContain("recruitGuests");
        assertThat(road.historyOf(story))
                .contains("Anmeldungen gezählt: 0 von 6 gewünschten Gästen; es fehlen Kitas (0 von 4),"
                        + " Schulen (0 von 2).");

        story.letPass("registrationCheckDue").run(CountRegistrations.class);
        assertThat(today()).isEqualTo("2025-12-18");
        assertThat(story.task(RecruitGuests.class).getDueDate())
                .isEqualTo(workingDays.morningOf(LocalDate.of(2025, 12, 23)));
        story.complete(
                RecruitGuests.class, new RecruitGuests.Input("Alle Kitas und Schulen noch einmal angeschrieben"));
        assertThat(conferences.result(story.number(), PlanStep.RECRUIT_GUESTS))
                .contains("Alle Kitas und Schulen noch einmal angeschrieben");
        story.assertReached(GuestRecruitingProcess.End.guestsRecruited);
        assertThat(road.historyOf(story)).contains("Nachgeworben: Alle Kitas und Schulen noch einmal angeschrieben.");

        assertThat(story.dueOf("registrationCheckDue"))
                .as("not on Christmas Day, nor on the day after it or the weekend")
                .isEqualTo(workingDays.morningOf(LocalDate.of(2025, 12, 29)));
        story.letPass("registrationCheckDue").run(CountRegistrations.class);
        assertThat(story.dueOf("recruitingCheckDue"))
                .as("not on New Year's Day")
                .isEqualTo(workingDays.morningOf(LocalDate.of(2026, 1, 2)));
        assertThat(standing(story))
                .containsEntry("Zuletzt unternommen", "Alle Kitas und Schulen noch einmal angeschrieben");
        var most = "x".repeat(400);
        story.complete(RecruitGuests.class, new RecruitGuests.Input(most));
        assertThat(road.historyOf(story))
                .as("what was done before is not lost")
                .contains(
                        "Nachgeworben: Alle Kitas und Schulen noch einmal angeschrieben.",
                        "Nachgeworben: %s.".formatted(most));
    }

    @Test
    @DisplayName(
            "Wer die Aufgabe liegen lässt, behält sie; haben sich bis zur nächsten Woche genug angemeldet, entfällt"
                    + " sie")
    void theTaskEndsByItselfOnceEnoughHaveRegistered() {
        var story = recruiting(50);
        var task = story.task(RecruitGuests.class).getId();
        story.letPass("recruitingCheckDue").run(RecountRegistrations.class);
        assertThat(story.task(RecruitGuests.class).getId()).as("the same task").isEqualTo(task);
        assertThat(lineOf(story).status()).isEqualTo(PlanLine.Status.LATE);

        register(story, GuestGroup.KITAS, 2);
        register(story, GuestGroup.SCHOOLS, 1);
        story.letPass("recruitingCheckDue").run(RecountRegistrations.class);
        assertThat(story.openTasks()).doesNotContain("recruitGuests");
        story.assertReached(GuestRecruitingProcess.End.recruitingNeedless);
        assertThat(road.historyOf(story))
                .contains("Die Anmeldungen haben aufgeholt: 3 von 6 gewünschten Gästen; es fehlen Kitas (2 von 4),"
                        + " Schulen (1 von 2). Nachwerben ist nicht mehr nötig.");

        story.letPass("registrationClosing").run(CloseRegistration.class);
        story.assertReached(RegistrationWatchProcess.End.registrationOver);
        assertThat(story.openTasks()).contains("assignTables");
        assertThat(story.whatWaits()).doesNotContain("registrationCheckDue");
    }

    @Test
    @DisplayName("Fehlt eine Zielgruppe, nennt die Aufgabe sie, auch wenn es insgesamt reicht")
    void aMissingGroupIsNamed() {
        var story = opened(50);
        register(story, GuestGroup.KITAS, 4);
        countAtSixWeeks(story);
        assertThat(standing(story))
                .containsEntry("Angemeldet", "4 von 6 gewünschten Gästen")
                .containsEntry("Es fehlen", "Schulen (0 von 2)")
                .containsEntry("Kitas", "4 von 4, erreicht")
                .containsEntry("Schulen", "0 von 2")
                .containsEntry("Plätze", "4 von 50 vergeben")
                .doesNotContainKey("Wirtschaft");
        var page = Caller.signedIn(office, "amsel")
                .read("/aufgaben/" + story.task(RecruitGuests.class).getId());
        assertThat(page)
                .contains("Bitte laden Sie die Zielgruppen, die noch fehlen, noch einmal ein")
                .contains("Schulen (0 von 2)", "4 von 6 gewünschten Gästen");
    }

    @Test
    @DisplayName("Ist alles voll, läuft die Warteliste, und niemand wirbt nach")
    void aFullConferenceHasItsWaitingList() {
        var story = opened(6);
        register(story, GuestGroup.KITAS, 6);
        register(story, GuestGroup.SCHOOLS, 1);
        countAtSixWeeks(story);
        assertThat(story.openTasks()).as("though the schools are missing").doesNotContain("recruitGuests");
        assertThat(road.historyOf(story))
                .contains("Anmeldungen gezählt: 6 von 6 gewünschten Gästen; es fehlen Schulen (0 von 2); alle Plätze"
                        + " sind vergeben, die Warteliste läuft.");
        assertThat(standing(story)).containsEntry("Plätze", "alle 6 vergeben, 1 auf der Warteliste");

        var filled = atEightWeeks(() -> recruiting(6));
        register(filled, GuestGroup.KITAS, 6);
        filled.letPass("recruitingCheckDue").run(RecountRegistrations.class);
        assertThat(filled.openTasks()).doesNotContain("recruitGuests");
        assertThat(road.historyOf(filled))
                .contains("Anmeldungen gezählt: 6 von 6 gewünschten Gästen; es fehlen Schulen (0 von 2); alle Plätze"
                        + " sind vergeben, die Warteliste läuft. Nachwerben ist nicht mehr nötig.");
    }

    @Test
    @DisplayName("Wird die Konferenz verschoben, zählt die neue Frist; ist wieder viel Zeit, entfällt die Aufgabe")
    void aMovedDayMovesTheCounts() {
        var waiting = opened(50);
        moveTo(waiting, LocalDate.of(2026, 1, 27));
        assertThat(waiting.dueOf("registrationCheckDue")).isEqualTo(workingDays.morningOf(LocalDate.of(2025, 12, 9)));

        var story = recruiting(50);
        moveTo(story, LocalDate.of(2026, 3, 24));
        assertThat(story.dueOf("recruitingCheckDue")).isEqualTo(workingDays.morningOf(LocalDate.of(2025, 12, 23)));
        assertThat(story.dueOf("registrationClosing")).isEqualTo(workingDays.morningOf(LocalDate.of(2026, 3, 4)));
        story.letPass("recruitingCheckDue").run(RecountRegistrations.class);
        assertThat(story.openTasks()).doesNotContain("recruitGuests");
        assertThat(road.historyOf(story))
                .contains("Bis zur Konferenz ist wieder mehr Zeit. Nachwerben ist noch nicht nötig.");
        story.assertReached(GuestRecruitingProcess.End.recruitingNeedless);
    }

    @Test
    @DisplayName("Kurz vor dem Anmeldeschluss kommt keine Aufgabe mehr, für die keine Zeit bliebe")
    void nobodyBeginsToRecruitOnTheLastDay() {
        var story = recruiting(50);
        for (var day : List.of("2025-12-29", "2026-01-02")) {
            story.complete(RecruitGuests.class, new RecruitGuests.Input("Alle angerufen"));
            story.letPass("registrationCheckDue").run(CountRegistrations.class);
            assertThat(today()).isEqualTo(day);
        }
        story.complete(RecruitGuests.class, new RecruitGuests.Input("Alle angerufen"));
        story.letPass("registrationCheckDue").run(CountRegistrations.class);
        assertThat(today()).as("the last day on which anybody can register").isEqualTo(DAY.minusWeeks(3));
        assertThat(story.openTasks()).doesNotContain("recruitGuests");
        story.letPass("registrationClosing").run(CloseRegistration.class);
        story.assertReached(RegistrationWatchProcess.End.registrationOver);
    }

    @Test
    @DisplayName("Mit dem Anmeldeschluss endet auch das Nachwerben, ebenso mit dem Verzicht auf die Einladung")
    void nobodyRecruitsOnceRegistrationIsOver() {
        var closed = recruiting(50);
        closed.letPass("registrationClosing").run(CloseRegistration.class);
        assertThat(closed.openTasks()).doesNotContain("recruitGuests").contains("assignTables");
        assertThat(lineOf(closed).status()).isNotIn(PlanLine.Status.OPEN, PlanLine.Status.LATE);

        var waived = atEightWeeks(() -> recruiting(50));
        conferences
                .planning()
                .waive(waived.number(), Strand.INVITATION, "Nur geladene Gäste", conferences.actor("falke"));
        assertThat(waived.openTasks()).doesNotContain("recruitGuests");
        waived.assertReached(ConferenceInvitationProcess.End.invitationLeftOut);
    }

    @Test
    @DisplayName("Die Variablen sagen nur, ob nachzuwerben ist")
    void theEngineKnowsNoFigures() {
        var story = recruiting(50);
        var variables = office.getBean(HistoryService.class)
                .createHistoricVariableInstanceQuery()
                .processInstanceIdIn(office
                        .getBean(HistoryService.class)
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(story.number().value())
                        .processDefinitionKeyIn(RegistrationWatchProcess.KEY, GuestRecruitingProcess.KEY)
                        .list()
                        .stream()
                        .map(run -> run.getId())
                        .toArray(String[]::new))
                .list();
        assertThat(variables)
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(variable.getName()).isIn("needsRecruiting", "stillNeedsRecruiting"));
    }

    /** A conference for four people from Kitas and two from schools, its registration open. */
    private ProcessStory opened(int places) {
        var clarified = road.planned(DAY)
                .completeAs(
                        SampleConferences.PROJECT_MANAGER,
                        ClarifyGoals.class,
                        new ClarifyGoals.Input(
                                "Im kleinen Kreis",
                                Purpose.INFORMATION,
                                4,
                                2,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
        var prepared = road.budgeted(
                road.staffed(road.resolved(clarified, ConferenceResolution.RESOLVED)), BudgetRelease.RELEASED);
        return road.invited(road.dateSent(road.programmeReleased(road.venueFor(prepared, places))));
    }

    private ProcessStory recruiting(int places) {
        var story = opened(places);
        countAtSixWeeks(story);
        assertThat(story.openTasks()).contains("recruitGuests");
        return story;
    }

    private ProcessStory atEightWeeks(Supplier<ProcessStory> story) {
        beginEightWeeksBefore();
        return story.get();
    }

    private void countAtSixWeeks(ProcessStory story) {
        while (today().isBefore(DAY.minusWeeks(6))) {
            story.letPass("registrationCheckDue").run(CountRegistrations.class);
        }
    }

    private void moveTo(ProcessStory story, LocalDate day) {
        conferences.planning().move(story.number(), DAY, day, true, "Der Saal", conferences.actor("falke"));
    }

    private void register(ProcessStory conference, GuestGroup group, int people) {
        for (int i = 0; i < people; i++) {
            guests.register(conference.number(), group);
        }
    }

    private PlanLine lineOf(ProcessStory story) {
        return office
                .getBean(ConferencePlans.class)
                .find(story.number(), conferences.actor("falke"))
                .orElseThrow()
                .lines()
                .stream()
                .filter(line -> line.step() == PlanStep.RECRUIT_GUESTS)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> standing(ProcessStory story) {
        return office.getBean(RecruitGuests.class).context(story.number()).stream()
                .collect(Collectors.toMap(fact -> fact.label(), fact -> fact.text()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
