package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality learnt from a rollout (form F-RO-8).
 *
 * @param hours that its contact spent on it
 * @param cooperation how well the work with the office went, 1 to 5, 5 being best
 */
@Embeddable
public record Experience(
        @Column(name = "experience_good") String wentWell,
        @Column(name = "experience_obstacles") @Nullable String obstacles,
        @Column(name = "experience_hours") @Nullable Integer hours,
        @Column(name = "experience_cooperation") Integer cooperation,
        @Column(name = "experience_advice") @Nullable String advice) {}
