package bildungslandschaft.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node without work leaves the processor to others, however often an office lets it look for new jobs. */
class IdleNodeTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 200, 499, 500, 2_000, 60_000})
    void waitsBeforeItLooksAgainAndNeverLongerThanIsSet(long longest) {
        var pace = new BackoffJobAcquisitionStrategy(
                new EngineConfiguration().jobExecutor(Runnable::run, settings(Duration.ofMillis(longest))));

        for (int look = 0; look < 20; look++) {
            pace.reconfigure(new JobAcquisitionContext());
            assertThat(pace.getWaitTime()).isPositive().isLessThanOrEqualTo(longest);
        }
        assertThat(pace.getWaitTime()).isEqualTo(longest);
    }

    @Test
    void looksNotWithoutAnyWait() {
        assertThatThrownBy(() -> settings(Duration.ZERO)).hasMessageContaining("longest-wait");
    }

    private static EngineSettings settings(Duration longestWait) {
        return new EngineSettings(true, Duration.ZERO, Duration.ofSeconds(15), longestWait);
    }
}
