package bildungslandschaft.rollout.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.KitaMails;
import bildungslandschaft.rollout.KitaTraining;
import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Seats are given, given back, lost and given to others; no process takes part. */
@OfficeTest
class WorkshopSeatsTest {

    /** A Monday without school holidays in the weeks after it. */
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 8);

    private final ApplicationContext office;
    private final WorkshopSeats seats;
    private final OfficeClock clock;
    private RegisteredKitas kitas;
    private PlannedWorkshops workshops;

    @Autowired
    WorkshopSeatsTest(ApplicationContext office, WorkshopSeats seats, OfficeClock clock) {
        this.office = office;
        this.seats = seats;
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
    void theEarliestWorkshopWithEnoughNoticeIsTaken() {
        var soon = workshops.in(1, "Wasser", 12);
        var later = workshops.in(4, "Luft", 12);
        var next = workshops.in(2, "Magnete", 12);

        var kita = kitas.large();
        assertThat(seats.findSeat(kita)).isTrue();

        assertThat(kitasIn(next)).containsExactly(kita);
        assertThat(kitasIn(soon)).isEmpty();
        assertThat(kitasIn(later)).isEmpty();
    }

    @Test
    void aSeatIsGivenOnce() {
        var workshop = workshops.in(2, "Wasser", 12);
        var kita = kitas.large();

        seats.findSeat(kita);
        seats.findSeat(kita);

        assertThat(kitasIn(workshop)).containsExactly(kita);
        assertThat(workshops.line(workshop).booked()).isEqualTo(1);
    }

    @Test
    void allPeopleOfAKitaNeedASeat() {
        var narrow = workshops.in(2, "Wasser", 2);
        var wide = workshops.in(3, "Luft", 3);
        var kita = kitas.large(3);

        assertThat(seats.findSeat(kita)).isTrue();

        assertThat(kitasIn(narrow)).isEmpty();
        assertThat(workshops.line(wide).free()).isZero();
    }

    @Test
    void aNewTopicComesBeforeAKnownOne() {
        var water = workshops.in(2, "Wasser", 12);
        var kita = kitas.small();
        seats.findSeat(kita);
        workshops.hold(water, 1);
        var sameAgain = workshops.in(2, "Wasser", 12);
        var air = workshops.in(4, "Luft", 12);

        seats.findSeat(kita);

        assertThat(kitasIn(air)).containsExactly(kita);
        assertThat(kitasIn(sameAgain)).isEmpty();
    }

    @Test
    void aKnownTopicIsBetterThanNone() {
        var water = workshops.in(2, "Wasser", 12);
        var kita = kitas.small();
        seats.findSeat(kita);
        workshops.hold(water, 1);
        var sameAgain = workshops.in(2, "Wasser", 12);

        assertThat(seats.findSeat(kita)).isTrue();
        assertThat(kitasIn(sameAgain)).containsExactly(kita);
    }

    @Test
    void withoutASeatTheKitaWaitsAndMovesUpWhenOneGetsFree() {
        var workshop = workshops.in(3, "Wasser", 1);
        var first = kitas.large();
        var second = kitas.large();
        assertThat(seats.findSeat(first)).isTrue();
        seats.invite(first);
        assertThat(seats.findSeat(second)).isFalse();
        assertThat(waiting()).containsExactly(second);
        assertThat(workshops.line(workshop).waiting()).isEqualTo(1);
        assertThat(sentencesOf(second)).contains("Kein Platz frei: auf der Warteliste.");

        workshops.giveBack(first);

        assertThat(kitasIn(workshop)).containsExactly(second);
        assertThat(waiting()).isEmpty();
        assertThat(mailsOf(second, 1).get(0)).contains("ist ein Platz im Workshop „Wasser“ frei");
        assertThat(mailsOf(first, 2).get(1)).contains("METHOD:CANCEL").contains("SEQUENCE:1");
    }

    @Test
    void aNewWorkshopServesTheLongestWaitingFirst() {
        var first = kitas.large();
        seats.findSeat(first);
        workshops.travelTo(TODAY.plusDays(1));
        var second = kitas.large();
        seats.findSeat(second);

        var workshop = workshops.in(3, "Wasser", 1);

        assertThat(kitasIn(workshop)).containsExactly(first);
        assertThat(waiting()).containsExactly(second);
    }

    @Test
    void moreSeatsLetTheWaitingIn() {
        var workshop = workshops.in(3, "Wasser", 1);
        var first = kitas.large();
        var second = kitas.large();
        seats.findSeat(first);
        seats.findSeat(second);

        var plan = workshops.line(workshop).plan();
        office.getBean(WorkshopPlanning.class)
                .change(
                        workshop,
                        editionOf(workshop),
                        PlannedWorkshops.plan(plan.date(), "Wasser", 2),
                        false,
                        workshops.coordination());

        assertThat(kitasIn(workshop)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whoWaitsForMoreThanEightWeeksIsShown() {
        var kita = kitas.large();
        seats.findSeat(kita);
        workshops.travelTo(TODAY.plusWeeks(8));
        assertThat(workshops.waiting()).extracting(SeatLine::tooLong).containsExactly(false);

        workshops.travelTo(TODAY.plusWeeks(8).plusDays(1));
        assertThat(workshops.waiting()).extracting(SeatLine::tooLong).containsExactly(true);
    }

    @Test
    void oneCancelledWorkshopMovesNineKitasWithOneActAndOneMailEach() {
        var workshop = workshops.in(2, "Wasser", 20);
        List<CaseNumber> nine = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            var kita = kitas.large();
            seats.findSeat(kita);
            seats.invite(kita);
            nine.add(kita);
        }
        var other = workshops.in(4, "Luft", 6);

        workshops.cancel(workshop, "Der Raum ist gesperrt");

        assertThat(workshops.line(workshop).state()).isEqualTo(WorkshopState.CANCELLED);
        assertThat(kitasIn(other)).hasSize(6);
        assertThat(waiting()).hasSize(3);
        var moved = kitasIn(other);
        for (var kita : nine) {
            seats.invite(kita);
            var mails = mailsOf(kita, 2);
            assertThat(mails)
                    .as("%s has the invitation and one mail more", kita)
                    .hasSize(2);
            assertThat(mails.get(1))
                    .contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED", "Der Raum ist gesperrt")
                    .contains(moved.contains(kita) ? "Workshop „Luft“" : "Warteliste");
        }
    }

    @Test
    void aCancelledWorkshopIsNotCancelledTwice() {
        var workshop = workshops.in(2, "Wasser", 20);
        workshops.cancel(workshop, "Zu wenige");

        assertThatThrownBy(() -> workshops.cancel(workshop, "Noch einmal"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("abgesagt");
    }

    @Test
    void aChangeOfTimeReachesAllWhoHaveASeat() {
        var workshop = workshops.in(2, "Wasser", 20);
        var kita = kitas.large();
        seats.findSeat(kita);
        seats.invite(kita);
        var before = workshops.line(workshop).plan();
        var later = new WorkshopPlan(
                before.date(), LocalTime.of(10, 0), before.endsAt(), before.topic(), before.place(), 20, null);

        office.getBean(WorkshopPlanning.class)
                .change(workshop, editionOf(workshop), later, false, workshops.coordination());

        assertThat(mailsOf(kita, 2))
                .anySatisfy(mail -> assertThat(mail).contains("METHOD:REQUEST", "SEQUENCE:1", "T100000"));
    }

    @Test
    void visitsBelongToTheInstitutionAndCountTwoYears() {
        var training = office.getBean(KitaTraining.class);
        var workshop = workshops.in(2, "Wasser", 20);
        var kita = kitas.large(2);
        seats.findSeat(kita);
        workshops.hold(workshop, 2);
        var day = workshops.line(workshop).plan().date();

        assertThat(training.visits(kita)).isEqualTo(2);
        assertThat(training.visitsNeeded(kita)).isEqualTo(4);
        assertThat(training.isSufficient(kita)).isFalse();
        assertThat(training.visitsNeeded(kitas.small())).isEqualTo(2);
        workshops.travelTo(day.plusMonths(24));
        assertThat(training.visits(kita)).isEqualTo(2);
        workshops.travelTo(day.plusMonths(24).plusDays(1));
        assertThat(training.visits(kita)).isZero();
    }

    @Test
    void attendanceNamesEveryKitaAndIsTakenOnce() {
        var workshop = workshops.in(2, "Wasser", 20);
        var kita = kitas.large();
        seats.findSeat(kita);
        assertThatThrownBy(() -> office.getBean(WorkshopAttendance.class)
                        .record(workshop, Map.of(kita, 1), workshops.coordination()))
                .hasMessageContaining("noch nicht stattgefunden");
        for (var wrong : List.of(Map.<CaseNumber, Integer>of(), Map.of(kita, -1), Map.of(kita, 21))) {
            assertThatThrownBy(() -> workshops.hold(workshop, wrong)).hasMessageContaining("von 0 bis 20");
        }

        workshops.hold(workshop, Map.of(kita, 1));

        assertThatThrownBy(() -> workshops.hold(workshop, Map.of(kita, 1))).hasMessageContaining("schon stattgefunden");
        assertThat(office.getBean(AttendanceCertificates.class).attendedBy(workshop))
                .singleElement()
                .satisfies(attendance -> {
                    assertThat(attendance.participation()).isEqualTo(kita);
                    assertThat(attendance.names()).containsExactly("Frau Meisengeheim");
                });
    }

    @Test
    void theLastSeatIsGivenToOneOfMany() {
        var workshop = workshops.in(2, "Wasser", 1);
        var four = List.of(kitas.large(), kitas.large(), kitas.large(), kitas.large());

        var found = four.parallelStream().filter(seats::findSeat).toList();

        assertThat(found).hasSize(1);
        assertThat(kitasIn(workshop)).isEqualTo(found);
        assertThat(waiting()).hasSize(3);
    }

    @Test
    void aKitaThatLeavesFreesItsSeat() {
        var workshop = workshops.in(2, "Wasser", 1);
        var leaving = kitas.large();
        var next = kitas.large();
        seats.findSeat(leaving);
        seats.findSeat(next);

        kitas.end(leaving, EndReason.DROPPED_OUT);

        assertThat(kitasIn(workshop)).containsExactly(next);
    }

    private List<CaseNumber> kitasIn(CaseNumber workshop) {
        return workshops.seats(workshop).stream().map(SeatLine::participation).toList();
    }

    private List<CaseNumber> waiting() {
        return workshops.waiting().stream().map(SeatLine::participation).toList();
    }

    private List<String> mailsOf(CaseNumber kita, int atLeast) {
        return new KitaMails(office, kita).waitFor(atLeast);
    }

    private List<String> sentencesOf(CaseNumber kita) {
        return office.getBean(Timeline.class).of(kita).stream()
                .map(TimelineEntry::sentence)
                .toList();
    }

    private String editionOf(CaseNumber workshop) {
        return workshops.line(workshop).plan().edition();
    }
}
