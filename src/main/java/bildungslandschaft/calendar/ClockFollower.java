package bildungslandschaft.calendar;

import java.time.Clock;

/** Another clock in the house that has to show the same time as the {@link OfficeClock} when that one is moved. */
public interface ClockFollower {

    /**
     * Called at each move of the office clock. From now on the follower asks the given clock for every instant, in the
     * thread that wants to know: a thread may have a time of its own.
     */
    void follow(Clock office);
}
