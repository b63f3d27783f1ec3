package bildungslandschaft.rollout;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's agreements on how fast Kitas are started.
 *
 * @param withinCapacity whether no more Kitas are started while more registered ones wait for a workshop than seats are
 *     free; off, since a Kita needs months from its invitation to its first workshop and dates are planned meanwhile
 * @param seatsWithin how far ahead free seats are counted for that
 */
@ConfigurationProperties("bildungslandschaft.rollout.waves")
public record WaveSettings(
        @DefaultValue("false") boolean withinCapacity,
        @DefaultValue("3m") Period seatsWithin) {}
