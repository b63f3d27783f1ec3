package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.KitaMails;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.rollout.process.WorkshopVisitProcess.End;
import bildungslandschaft.rollout.workshop.LossReason;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.rollout.workshop.SeatLine;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Variables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the diagram {@code workshop-visit}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Workshop besuchen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkshopVisitProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 8);

    private final ApplicationContext office;
    private final OfficeClock clock;
    private RegisteredKitas kitas;
    private PlannedWorkshops workshops;
    private @Nullable ProcessCoverage coverage;

    @Autowired
    WorkshopVisitProcessTest(ApplicationContext office, OfficeClock clock) {
        this.office = office;
        this.clock = clock;
    }

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, WorkshopVisitProcess.KEY);
    }

    @BeforeEach
    void beginOnAMonday() {
        clock.travelTo(TODAY.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        kitas = new RegisteredKitas(office);
        workshops = new PlannedWorkshops(office, kitas.project());
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        coverage.assertComplete();
    }

    @Test
    @DisplayName("Platz → Einladung mit Kalendereintrag → Teilnahme → Workshop besucht")
    void aKitaIsInvitedAndComes() {
        var workshop = workshops.in(3, "Wasser", 12);
        var kita = kitas.small();
        var story = sent(kita).run(FindSeat.class).run(InviteToWorkshop.class);

        assertThat(new KitaMails(office, kita).waitFor(1).get(0))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "Wasser", "Rathaus");

        workshops.hold(workshop, 1);

        story.assertEnded(End.workshopAttended);
        assertThat(kitas.view(kita).state()).isEqualTo(ParticipationState.WORKSHOP_1);
        assertThat(kitas.view(kita).stateSince())
                .isEqualTo(workshops.line(workshop).plan().date());
    }

    @Test
    @DisplayName("Kein Platz: Warteliste, nach einer Woche wird wieder gesucht")
    void withoutASeatItIsLookedForEveryWeek() {
        var kita = kitas.small();
        var story = sent(kita).run(FindSeat.class);
        assertThat(story.dueOf("nextSearchDue"))
                .isEqualTo(
                        TODAY.plusWeeks(1).atTime(7, 0).atZone(OfficeClock.ZONE).toInstant());

        story.letPass("nextSearchDue").run(FindSeat.class).letPass("nextSearchDue");
        var workshop = workshops.in(3, "Wasser", 12);
        story.run(FindSeat.class).run(InviteToWorkshop.class);

        assertThat(kitasIn(workshop)).containsExactly(kita);
        assertThat(new KitaMails(office, kita).waitFor(1))
                .as("moved up, and invited once")
                .hasSize(1);
    }

    @Test
    @DisplayName("Wer nicht kommt, bekommt einen anderen Workshop")
    void aMissedWorkshopIsReplaced() {
        var missed = workshops.in(2, "Wasser", 12);
        var next = workshops.in(6, "Luft", 12);
        var kita = kitas.small();
        var story = sent(kita).run(FindSeat.class).run(InviteToWorkshop.class);

        workshops.hold(missed, 0);
        story.run(FindSeat.class).run(InviteToWorkshop.class);
        assertThat(kitasIn(next)).containsExactly(kita);
        workshops.hold(next, 1);

        story.assertEnded(End.workshopAttended);
    }

    @Test
    @DisplayName("Dreimal abgesagt: die Koordination klärt, danach beginnt die Suche von vorn")
    void threeLostSeatsAreClarified() {
        var kita = kitas.small();
        var story = sent(kita);
        for (int i = 1; i <= 3; i++) {
            workshops.in(2 + i, "Wasser " + i, 12);
            story.run(FindSeat.class).run(InviteToWorkshop.class);
            workshops.giveBack(kita);
        }
        var wide = workshops.in(8, "Luft", 12);
        assertThat(story.openTasks()).containsExactly("clarifySeat");
        assertThat(workshops.seats(wide)).isEmpty();

        story.complete(ClarifySeat.class, new ClarifySeat.Input(LossReason.STAFF_SHORTAGE, 2))
                .run(FindSeat.class)
                .run(InviteToWorkshop.class);
        assertThat(workshops.seats(wide)).extracting(SeatLine::people).containsExactly(2);

        workshops.giveBack(kita);
        assertThat(story.openTasks()).as("the count begins anew").isEmpty();
        assertThat(story.whatIsDue()).containsExactly("findSeat");
    }

    @Test
    @DisplayName("Ein Workshop fällt aus: neun Kitas bekommen mit einer Handlung und je einer E-Mail einen neuen Platz")
    void aCancelledWorkshopMovesNineKitas() {
        var cancelled = workshops.in(2, "Wasser", 9);
        List<ProcessStory> stories = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            stories.add(sent(kitas.large()).run(FindSeat.class).run(InviteToWorkshop.class));
        }
        var other = workshops.in(4, "Luft", 9);

        workshops.cancel(cancelled, "Der Raum ist gesperrt");

        assertThat(workshops.line(other).free()).isZero();
        for (var story : stories) {
            story.run(FindSeat.class).run(InviteToWorkshop.class);
            assertThat(new KitaMails(office, story.number()).waitFor(2)).hasSize(2);
        }
        workshops.hold(other, 1);
        stories.forEach(story -> story.assertEnded(End.workshopAttended));
    }

    @Test
    @DisplayName("Der Workshop fällt aus, bevor die Einladung hinaus ist: die Kita verliert nichts")
    void aWorkshopCalledOffBeforeTheInvitationLeavesNobodyStranded() {
        var cancelled = workshops.in(2, "Wasser", 9);
        var kita = kitas.small();
        var story = sent(kita).run(FindSeat.class);

        workshops.cancel(cancelled, "Der Raum ist gesperrt");
        story.run(InviteToWorkshop.class);
        var other = workshops.in(4, "Luft", 9);
        workshops.hold(other, 1);

        story.assertEnded(End.workshopAttended);
    }

    private ProcessStory sent(CaseNumber kita) {
        office.getBean(RuntimeService.class)
                .startProcessInstanceByKey(
                        WorkshopVisitProcess.KEY,
                        kita.value(),
                        Map.of(Variables.UNIT, kitas.view(kita).unit()));
        return new ProcessStory(office).about(kita);
    }

    private List<CaseNumber> kitasIn(CaseNumber workshop) {
        return workshops.seats(workshop).stream().map(SeatLine::participation).toList();
    }
}
