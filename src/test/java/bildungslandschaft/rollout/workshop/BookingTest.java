package bildungslandschaft.rollout.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.ParticipationView;
import bildungslandschaft.rollout.PlanEntry;
import bildungslandschaft.rollout.Training;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final CaseNumber WORKSHOP = new CaseNumber("WS-2027-001");

    private final Booking booking = new Booking(kita(), 2, TODAY);

    @Test
    void aWishWaitsUntilThereIsASeat() {
        assertThat(booking.state()).isEqualTo(BookingState.WAITING);
        assertThat(booking.since()).isEqualTo(TODAY);

        booking.seat(WORKSHOP);

        assertThat(booking.isSeated()).isTrue();
        assertThat(booking.isIn(WORKSHOP)).isTrue();
        assertThatThrownBy(() -> booking.seat(WORKSHOP)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyNeedsNoSeat() {
        assertThatThrownBy(() -> new Booking(kita(), 0, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoWasThereIsCounted() {
        booking.seat(WORKSHOP);
        booking.attend(2);

        assertThat(booking.state()).isEqualTo(BookingState.ATTENDED);
        assertThat(booking.present()).isEqualTo(2);
        assertThat(booking.isLive()).isFalse();
        assertThatThrownBy(booking::miss).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void attendanceOfNobodyIsNone() {
        booking.seat(WORKSHOP);
        assertThatThrownBy(() -> booking.attend(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKitaThatCancelsOrMissesHasLostItsSeatItself() {
        booking.seat(WORKSHOP);
        booking.giveBack();
        assertThat(booking.isOwnLoss()).isTrue();

        booking.forgive();
        assertThat(booking.isOwnLoss()).isFalse();
    }

    @Test
    void aWorkshopCalledOffIsNotHeldAgainstTheKita() {
        booking.seat(WORKSHOP);
        booking.callOff();

        assertThat(booking.state()).isEqualTo(BookingState.CANCELLED);
        assertThat(booking.isOwnLoss()).isFalse();
    }

    @Test
    void everyChangeIsANewVersionOfTheCalendarEntry() {
        booking.seat(WORKSHOP);
        assertThat(booking.entrySequence()).isZero();
        booking.move();
        assertThat(booking.entrySequence()).isEqualTo(1);
        booking.callOff();
        assertThat(booking.entrySequence()).isEqualTo(2);
    }

    @Test
    void aKitaThatLeavesWaitsNoLonger() {
        booking.drop();
        assertThat(booking.state()).isEqualTo(BookingState.CANCELLED);
        assertThat(booking.isOwnLoss()).isFalse();
    }

    @Test
    void whatHasHappenedCannotBeDropped() {
        booking.seat(WORKSHOP);
        booking.attend(1);
        booking.drop();
        assertThat(booking.state()).isEqualTo(BookingState.ATTENDED);
    }

    private static ParticipationView kita() {
        return new ParticipationView(
                new CaseNumber("KITA-2026-01-047"),
                new CaseNumber("PRJ-2026-01"),
                "HER",
                "KITA-047",
                ParticipationState.REGISTERED,
                TODAY,
                new PlanEntry(true, 1, null, null),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Training(0, null, null, null, null, false),
                null);
    }
}
