package bildungslandschaft.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock on the office's wall: German legal time (EinhZeitG §§ 4 and 5), in steps of one microsecond, because the
 * database keeps no finer instants.
 *
 * <p>It runs with the system. Only tests and the loader of the demo county may move it, to let weeks pass in no time.
 * Safe for use by many threads; {@link #travelTo} is seen by all of them, {@link #within} by the one that travels.
 */
public final class OfficeClock extends Clock {

    /** The zone in which every day, deadline and opening hour of the office is meant. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Clock system = Clock.tick(Clock.system(ZONE), Duration.ofNanos(1_000));
    private final Iterable<ClockFollower> followers;
    private final ThreadLocal<@Nullable Instant> ownTime = new ThreadLocal<>();
    private volatile @Nullable Instant frozenAt;

    /** @param followers the clocks that are moved along, looked up at each move */
    public OfficeClock(Iterable<ClockFollower> followers) {
        this.followers = followers;
    }

    /** Stops the clock, and all that follow it, at an instant until it is moved again or {@link #reset()}. */
    public void travelTo(Instant instant) {
        move(instant);
    }

    /** Lets the clock, and all that follow it, run with the system again. */
    public void reset() {
        move(null);
    }

    private synchronized void move(@Nullable Instant instant) {
        frozenAt = instant;
        lead();
    }

    /** Does some work as at an instant, for this thread alone: to everybody else the clock shows what it showed. */
    public void within(Instant instant, Runnable work) {
        lead();
        var before = ownTime.get();
        ownTime.set(instant);
        try {
            work.run();
        } finally {
            if (before == null) {
                ownTime.remove();
            } else {
                ownTime.set(before);
            }
        }
    }

    private void lead() {
        followers.forEach(follower -> follower.follow(this));
    }

    @Override
    public Instant instant() {
        var own = ownTime.get();
        if (own != null) {
            return own;
        }
        Instant frozen = frozenAt;
        return frozen == null ? system.instant() : frozen;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    /** The same clock, moved together with this one, that tells its days in another zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : new ElsewhereClock(this, zone);
    }

    private static final class ElsewhereClock extends Clock {

        private final OfficeClock office;
        private final ZoneId zone;

        private ElsewhereClock(OfficeClock office, ZoneId zone) {
            this.office = office;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return office.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return other.equals(zone) ? this : office.withZone(other);
        }
    }
}
