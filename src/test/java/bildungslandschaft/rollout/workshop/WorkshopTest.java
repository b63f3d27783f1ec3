package bildungslandschaft.rollout.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkshopTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    private final Workshop workshop =
            new Workshop(new CaseNumber("WS-2027-001"), new CaseNumber("PRJ-2026-01"), plan(12));

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void aWorkshopHasASeatButNoHall(int seats) {
        assertThatThrownBy(() -> plan(seats)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWorkshopEndsAfterItHasBegun() {
        assertThatThrownBy(() ->
                        new WorkshopPlan(DAY, LocalTime.of(9, 0), LocalTime.of(9, 0), "Wasser", "Rathaus", 12, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsCancelledStaysCancelled() {
        workshop.cancel("Zu wenige Anmeldungen");

        assertThat(workshop.state()).isEqualTo(WorkshopState.CANCELLED);
        assertThat(workshop.cancelReason()).isEqualTo("Zu wenige Anmeldungen");
        assertThatThrownBy(workshop::hold).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> workshop.change(plan(20))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void attendanceIsTakenOnce() {
        workshop.hold();
        assertThatThrownBy(workshop::hold).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> workshop.cancel("zu spät")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itHasBegunOnItsDay() {
        assertThat(workshop.hasBegunBy(DAY.minusDays(1))).isFalse();
        assertThat(workshop.hasBegunBy(DAY)).isTrue();
    }

    @Test
    void moreSeatsOrAnotherTrainerMoveNobody() {
        var other =
                new WorkshopPlan(DAY, LocalTime.of(9, 0), LocalTime.of(16, 0), "Wasser", "Rathaus", 30, "Frau Otter");
        assertThat(plan(12).isElsewhere(other)).isFalse();
        assertThat(plan(12).isElsewhere(new WorkshopPlan(
                        DAY, LocalTime.of(10, 0), LocalTime.of(16, 0), "Wasser", "Rathaus", 12, null)))
                .isTrue();
    }

    private static WorkshopPlan plan(int seats) {
        return new WorkshopPlan(DAY, LocalTime.of(9, 0), LocalTime.of(16, 0), "Wasser", "Rathaus", seats, null);
    }
}
