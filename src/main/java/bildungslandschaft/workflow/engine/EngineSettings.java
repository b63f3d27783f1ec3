package bildungslandschaft.workflow.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine works off its jobs.
 *
 * @param jobs whether this node works on jobs at all; tests run them by hand
 * @param startAfter the start of the application: whoever has waited for it opens the first page, and that goes first
 * @param lockTime after which another node takes over the job of a dead one; every job must be shorter
 * @param longestWait of an idle node before it looks for new jobs
 */
@ConfigurationProperties("bildungslandschaft.engine")
record EngineSettings(
        @DefaultValue("true") boolean jobs,
        @DefaultValue("2s") Duration startAfter,
        @DefaultValue("15s") Duration lockTime,
        @DefaultValue("2s") Duration longestWait) {

    EngineSettings {
        if (longestWait.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "bildungslandschaft.engine.longest-wait is at least a millisecond, not " + longestWait);
        }
    }
}
