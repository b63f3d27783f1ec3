package bildungslandschaft.correspondence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How stubbornly the office tries to deliver a mail, and how long it remembers.
 *
 * @param firstDelay before the second attempt; doubles with every further one
 * @param attempts after that many a mail counts as failed
 * @param lease for how long one node has a mail to itself; must be longer than the mail server's time-outs
 * @param keepRecord for how long it stays known what was sent, and which links were issued
 */
@ConfigurationProperties("bildungslandschaft.correspondence")
record Delivery(
        @DefaultValue("1m") Duration firstDelay,
        @DefaultValue("6h") Duration longestDelay,
        @DefaultValue("12") int attempts,
        @DefaultValue("10m") Duration lease,
        @DefaultValue("90d") Duration keepRecord) {

    Duration delayAfter(int failures) {
        Duration delay = firstDelay;
        for (int i = 1; i < failures && delay.compareTo(longestDelay) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
    }
}
