package bildungslandschaft.rollout.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.LocalDate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On which days workshops can be, and what cannot be changed about them. */
@OfficeTest
class WorkshopPlanningTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 8);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2027, 3, 29);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 2, 27);
    private static final LocalDate IN_SUMMER_HOLIDAYS = LocalDate.of(2027, 7, 14);
    private static final LocalDate ORDINARY = LocalDate.of(2027, 3, 3);

    private final ApplicationContext office;
    private final WorkshopPlanning planning;
    private final OfficeClock clock;
    private RegisteredKitas kitas;
    private PlannedWorkshops workshops;

    @Autowired
    WorkshopPlanningTest(ApplicationContext office, WorkshopPlanning planning, OfficeClock clock) {
        this.office = office;
        this.planning = planning;
        this.clock = clock;
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

    @Test
    void aPlannedWorkshopStandsInTheTimelineOfItsProject() {
        plan(ORDINARY, false);
        assertThat(office.getBean(Timeline.class).of(kitas.project()))
                .extracting(TimelineEntry::sentence)
                .containsExactly("Workshop „Wasser“ am 3. März 2027 geplant.");
    }

    @Test
    void nothingIsPlannedIntoThePastTheFarFutureOrADayOff() {
        assertRefused(TODAY.minusDays(3), false).hasMessageContaining("Vergangenheit");
        assertRefused(TODAY.plusYears(2).plusDays(1), false).hasMessageContaining("zwei Jahre");
        assertRefused(LocalDate.of(9999, 12, 31), true).hasMessageContaining("zwei Jahre");
        assertRefused(EASTER_MONDAY, true).hasMessageContaining("Feiertag");
        assertRefused(SATURDAY, true).hasMessageContaining("Wochenende");
    }

    @Test
    void whoPlansIntoTheSchoolHolidaysHasToMeanIt() {
        assertRefused(IN_SUMMER_HOLIDAYS, false)
                .hasMessage("Dieser Tag liegt in den Sommerferien (1.7.2027 bis 14.8.2027).");

        plan(IN_SUMMER_HOLIDAYS, true);

        assertThat(office.getBean(WorkshopBoard.class).upcoming(kitas.project(), true))
                .extracting(line -> line.plan().date())
                .containsExactly(IN_SUMMER_HOLIDAYS);
    }

    @Test
    void theSameWorkshopIsPlannedOnce() {
        plan(ORDINARY, false);
        assertThatThrownBy(() -> plan(ORDINARY, false)).hasMessageContaining("schon ein Workshop geplant");
    }

    @Test
    void seatsThatAreGivenAwayStayThere() {
        var workshop = workshops.in(3, "Wasser", 5);
        office.getBean(WorkshopSeats.class).findSeat(kitas.large(3));
        var day = workshops.line(workshop).plan().date();

        assertThatThrownBy(() -> planning.change(
                        workshop,
                        editionOf(workshop),
                        PlannedWorkshops.plan(day, "Wasser", 2),
                        false,
                        workshops.coordination()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Es sind schon 3 Plätze vergeben.");
        planning.change(
                workshop,
                editionOf(workshop),
                PlannedWorkshops.plan(day, "Wasser", 3),
                false,
                workshops.coordination());
        assertThat(workshops.line(workshop).free()).isZero();
    }

    @Test
    void aWorkshopThatStaysInTheHolidaysNeedsNoSecondYes() {
        var workshop = plan(IN_SUMMER_HOLIDAYS, true);
        planning.change(
                workshop,
                editionOf(workshop),
                PlannedWorkshops.plan(IN_SUMMER_HOLIDAYS, "Wasser", 20),
                false,
                workshops.coordination());
        assertThat(workshops.line(workshop).plan().seats()).isEqualTo(20);
    }

    @Test
    void whatIsCancelledCannotBeChanged() {
        var workshop = workshops.in(3, "Wasser", 5);
        workshops.cancel(workshop, "Zu wenige Anmeldungen");
        assertThatThrownBy(() -> planning.change(
                        workshop,
                        editionOf(workshop),
                        PlannedWorkshops.plan(ORDINARY, "Luft", 5),
                        false,
                        workshops.coordination()))
                .hasMessageContaining("Es wurde nichts geändert");
    }

    @Test
    void theListBeginsWithTheNextSixWeeks() {
        var board = office.getBean(WorkshopBoard.class);
        var soon = workshops.in(2, "Wasser", 5);
        var later = workshops.in(9, "Luft", 5);

        assertThat(board.upcoming(kitas.project(), false))
                .extracting(WorkshopLine::number)
                .containsExactly(soon);
        assertThat(board.upcoming(kitas.project(), true))
                .extracting(WorkshopLine::number)
                .containsExactly(soon, later);

        workshops.travelTo(workshops.line(soon).plan().date().plusDays(1));
        assertThat(board.past(kitas.project())).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(soon);
            assertThat(line.attendanceDueOn()).isEqualTo(LocalDate.of(2027, 2, 24));
        });
    }

    private CaseNumber plan(LocalDate day, boolean inHolidays) {
        return planning.plan(
                kitas.project(), PlannedWorkshops.plan(day, "Wasser", 12), inHolidays, workshops.coordination());
    }

    private AbstractThrowableAssert<?, ?> assertRefused(LocalDate day, boolean inHolidays) {
        return assertThatThrownBy(() -> plan(day, inHolidays))
                .isInstanceOf(RefusedException.class)
                .extracting(refused -> (RefusedException) refused)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("date"))
                .asInstanceOf(InstanceOfAssertFactories.THROWABLE);
    }

    private String editionOf(CaseNumber workshop) {
        return workshops.line(workshop).plan().edition();
    }
}
