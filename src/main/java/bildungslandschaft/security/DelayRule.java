package bildungslandschaft.security;

import java.time.Duration;

/** How long the door stays shut after so many wrong passwords: not at all, then doubling, never for ever. */
record DelayRule(int free, Duration firstDelay, Duration longestDelay, Duration forgetAfter) {

    private static final int MOST_DOUBLINGS = 20;

    Duration delayAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var delay = firstDelay.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
    }
}
