package bildungslandschaft.rollout.workshop;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's agreements on workshops, in calendar time.
 *
 * @param notice how long before a workshop a Kita is invited at the latest
 * @param longestWait after which coordination is shown who still waits for a seat
 * @param lookAhead the workshops that the list shows first
 * @param furthest for how far ahead workshops are planned; later is a typing error
 */
@ConfigurationProperties("bildungslandschaft.rollout.workshop")
record WorkshopSettings(
        @DefaultValue("10d") Period notice,
        @DefaultValue("8w") Period longestWait,
        @DefaultValue("6w") Period lookAhead,
        @DefaultValue("24m") Period furthest) {}
