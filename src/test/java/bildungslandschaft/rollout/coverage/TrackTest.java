package bildungslandschaft.rollout.coverage;

import static bildungslandschaft.rollout.ParticipationState.ADDRESSED;
import static bildungslandschaft.rollout.ParticipationState.APPROVAL_PENDING;
import static bildungslandschaft.rollout.ParticipationState.APPROVED;
import static bildungslandschaft.rollout.ParticipationState.DECLINED;
import static bildungslandschaft.rollout.ParticipationState.DROPPED_OUT;
import static bildungslandschaft.rollout.ParticipationState.INTERESTED;
import static bildungslandschaft.rollout.ParticipationState.LAPSED;
import static bildungslandschaft.rollout.ParticipationState.OPEN;
import static bildungslandschaft.rollout.ParticipationState.REGISTERED;
import static bildungslandschaft.rollout.ParticipationState.WORKSHOP_1;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.rollout.ParticipationState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackTest {

    static final LocalDate START = LocalDate.of(2026, 2, 25);

    /** A Kita that came into each of these states ten days after the one before. */
    static Track through(ParticipationState... states) {
        var stays = new ArrayList<Stay>();
        for (int i = 0; i < states.length; i++) {
            var until = i + 1 == states.length ? null : START.plusDays((i + 1) * 10L);
            stays.add(new Stay(states[i], START.plusDays(i * 10L), until));
        }
        return new Track("KITA-2026-01-001", "HER", stays);
    }

    @Test
    void aKitaCountsAsReachedFromItsRegistrationOn() {
        var reached = reached(through(OPEN, ADDRESSED, INTERESTED, APPROVED, REGISTERED, WORKSHOP_1));

        assertThat(reached.on(START.plusDays(39))).isZero();
        assertThat(reached.on(START.plusDays(40))).isOne();
        assertThat(reached.on(START.plusDays(900))).isOne();
    }

    @Test
    void oneThatDropsOutAfterItsRegistrationIsNotReachedAnyMore() {
        var track = through(OPEN, ADDRESSED, INTERESTED, APPROVED, REGISTERED, DROPPED_OUT);

        assertThat(reached(track).on(START.plusDays(49))).isOne();
        assertThat(reached(track).on(START.plusDays(50))).isZero();
        assertThat(track.furthest()).contains(Stage.APPROVED);
    }

    @Test
    void oneThatDeclinesCountsInTheFunnelAsFarAsItCame() {
        assertThat(through(OPEN, ADDRESSED, INTERESTED, APPROVAL_PENDING, DECLINED)
                        .furthest())
                .contains(Stage.INTERESTED);
        assertThat(through(OPEN, DECLINED).furthest()).isEmpty();
    }

    @Test
    void oneThatIsOpenedAgainBeginsAnew() {
        var again = through(OPEN, ADDRESSED, INTERESTED, APPROVED, DECLINED, OPEN, ADDRESSED);

        assertThat(again.furthest()).contains(Stage.ADDRESSED);
        assertThat(again.last().state()).isEqualTo(ADDRESSED);
    }

    @Test
    void oneThatIsReachedCanLapse() {
        var tracks = List.of(
                through(OPEN, ADDRESSED, INTERESTED, APPROVED, REGISTERED, LAPSED),
                through(OPEN, ADDRESSED, INTERESTED, APPROVED, REGISTERED));
        var counted = DailyCount.of(tracks, ParticipationState::counted);

        assertThat(counted.on(START.minusDays(1))).isZero();
        assertThat(counted.on(START.plusDays(49))).isEqualTo(2);
        assertThat(counted.on(START.plusDays(50))).isOne();
        assertThat(DailyCount.of(tracks, ParticipationState::reached).on(START.plusDays(50)))
                .isOne();
    }

    @Test
    void severalStatesOnOneDayLeaveTheLast() {
        var day = START.plusDays(3);
        var track = new Track(
                "KITA-2026-01-001",
                "HER",
                List.of(new Stay(OPEN, START, day), new Stay(REGISTERED, day, day), new Stay(LAPSED, day, null)));

        assertThat(reached(track).on(day)).isZero();
    }

    private static DailyCount reached(Track track) {
        return DailyCount.of(List.of(track), ParticipationState::reached);
    }
}
