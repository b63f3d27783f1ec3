package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DelayRuleTest {

    private final DelayRule rule =
            new DelayRule(5, Duration.ofSeconds(3), Duration.ofMinutes(15), Duration.ofHours(12));

    @Test
    void theFirstMistakesCostNothing() {
        assertThat(rule.delayAfter(4)).isZero();
    }

    @Test
    void theDelayDoubles() {
        assertThat(rule.delayAfter(5)).hasSeconds(3);
        assertThat(rule.delayAfter(6)).hasSeconds(6);
        assertThat(rule.delayAfter(9)).hasSeconds(48);
    }

    @Test
    void theDelayNeverBecomesALock() {
        assertThat(rule.delayAfter(20)).hasMinutes(15);
        assertThat(rule.delayAfter(Integer.MAX_VALUE)).hasMinutes(15);
    }

    @Test
    void theSentenceRoundsTheTimeUp() {
        assertThat(TooManyAttempts.sentence(Duration.ofMillis(1))).contains("1 Sekunde ");
        assertThat(TooManyAttempts.sentence(Duration.ofMillis(2_001))).contains("3 Sekunden ");
        assertThat(TooManyAttempts.sentence(Duration.ofSeconds(121))).contains("3 Minuten ");
    }
}
