package bildungslandschaft.rollout.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.testing.OfficeTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The history of the demo is over before the day on which it is looked at, on whatever day that is. */
@OfficeTest
class RolloutDaysTest {

    /** On which the last Kita is asked: a Thursday, which may be Christmas Eve. */
    private static final int LAST = 268;

    @Autowired
    private WorkingDays workingDays;

    @Test
    void nothingOfItIsStillToCome() {
        var days =
                Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1)).limit(10 * 365);

        assertThat(days).allSatisfy(today -> {
            var last = RolloutDays.until(today, workingDays).day(LAST);
            assertThat(last).isBefore(today);
            assertThat(workingDays.sameOrNext(last)).as("a working day").isEqualTo(last);
        });
    }
}
