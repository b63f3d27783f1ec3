package bildungslandschaft.workflow.engine;

import bildungslandschaft.calendar.ClockFollower;
import java.time.Clock;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's clock with the office's, when a test or the demo county travels through time. The engine reads Joda
 * Time's clock, which can be given a source; its own way to move it would stop the time for every thread.
 */
@Component
class EngineClock implements ClockFollower {

    @Override
    public void follow(Clock office) {
        DateTimeUtils.setCurrentMillisProvider(office::millis);
    }
}
