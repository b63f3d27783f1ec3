package bildungslandschaft.calendar;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeClockTest {

    private static final Instant LATE_IN_THE_EVENING = Instant.parse("2026-07-01T22:30:00Z");

    private final List<Clock> followed = new ArrayList<>();
    private final OfficeClock clock = new OfficeClock(List.of(followed::add));

    @Test
    void runsWithTheSystemInWholeMicroseconds() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, SECONDS));
        assertThat(clock.instant().getNano() % 1_000).isZero();
    }

    @Test
    void daysAreGermanDays() {
        clock.travelTo(LATE_IN_THE_EVENING);

        assertThat(LocalDate.now(clock)).isEqualTo("2026-07-02");
    }

    @Test
    void standsStillUntilItIsReset() {
        clock.travelTo(LATE_IN_THE_EVENING);
        assertThat(clock.instant()).isEqualTo(LATE_IN_THE_EVENING);

        clock.reset();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, SECONDS));
    }

    @Test
    void isFollowedByTheOtherClocksFromItsFirstMoveOn() {
        assertThat(followed).isEmpty();
        clock.travelTo(LATE_IN_THE_EVENING);

        assertThat(followed).containsExactly(clock);
    }

    @Test
    void aThreadCanTravelAlone() throws InterruptedException {
        List<Instant> elsewhere = new ArrayList<>();
        Thread other = new Thread(() -> elsewhere.add(clock.instant()));

        clock.within(LATE_IN_THE_EVENING, () -> {
            assertThat(clock.instant()).isEqualTo(LATE_IN_THE_EVENING);
            other.start();
            clock.within(
                    LATE_IN_THE_EVENING.plusSeconds(60),
                    () -> assertThat(clock.instant()).isEqualTo(LATE_IN_THE_EVENING.plusSeconds(60)));
            assertThat(clock.instant()).isEqualTo(LATE_IN_THE_EVENING);
        });
        other.join();

        assertThat(elsewhere.get(0)).isCloseTo(Instant.now(), within(5, SECONDS));
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, SECONDS));
    }

    @Test
    void aThreadComesBackAlsoFromFailedWork() {
        assertThatThrownBy(() -> clock.within(LATE_IN_THE_EVENING, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, SECONDS));
    }

    @Test
    void isMovedInEveryZone() {
        Clock inUtc = clock.withZone(ZoneId.of("UTC"));
        clock.travelTo(LATE_IN_THE_EVENING);

        assertThat(LocalDate.now(inUtc)).isEqualTo("2026-07-01");
        assertThat(LocalDate.now(inUtc.withZone(OfficeClock.ZONE))).isEqualTo("2026-07-02");
        assertThat(clock.withZone(OfficeClock.ZONE)).isSameAs(clock);
    }
}
