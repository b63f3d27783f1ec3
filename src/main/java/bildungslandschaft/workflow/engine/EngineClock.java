package bildungslandschaft.workflow.engine;

import bildungslandschaft.calendar.ClockFollower;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock with the office's, when a test or the demo county travels through time. */
@Component
class EngineClock implements ClockFollower {

    @Override
    public void follow(@Nullable Instant frozenAt) {
        if (frozenAt == null) {
            ClockUtil.reset();
        } else {
            ClockUtil.setCurrentTime(Date.from(frozenAt));
        }
    }
}
