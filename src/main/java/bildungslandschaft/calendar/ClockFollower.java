package bildungslandschaft.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Another clock in the house that has to show the same time as the {@link OfficeClock} when that one is moved. */
public interface ClockFollower {

    /**
     * Called after each move of the office clock.
     *
     * @param frozenAt the instant at which time stands still from now on; null when it runs with the system again
     */
    void follow(@Nullable Instant frozenAt);
}
