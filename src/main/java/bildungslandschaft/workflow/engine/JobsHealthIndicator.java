package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.EngineRoom;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether this node works on jobs, as "jobs" in the health of the application. Failed jobs do not make it ill: they wait
 * for a person, and to start it anew would not help.
 */
@Component
class JobsHealthIndicator extends AbstractHealthIndicator {

    private final EngineRoom engine;
    private final EngineSettings settings;

    JobsHealthIndicator(EngineRoom engine, EngineSettings settings) {
        super("The engine cannot be asked");
        this.engine = engine;
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var standing = engine.standing();
        health.status(standing.working() || !settings.jobs() ? "UP" : "DOWN")
                .withDetail("waiting", standing.waiting())
                .withDetail("longestWaitSeconds", standing.longest().toSeconds())
                .withDetail("failed", standing.failed());
    }
}
