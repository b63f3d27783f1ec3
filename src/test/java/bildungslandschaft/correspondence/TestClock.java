package bildungslandschaft.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that the test moves on by hand. */
public class TestClock extends Clock {

    private static final Instant START = Instant.parse("2026-11-23T07:30:00Z");

    private volatile Instant now = START;

    public void letPass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Berlin");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
