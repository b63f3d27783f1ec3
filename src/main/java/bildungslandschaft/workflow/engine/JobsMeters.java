package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.EngineRoom;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** The engine's jobs as figures for an operator's monitoring; read from the database whenever they are fetched. */
@Component
class JobsMeters implements MeterBinder {

    private final EngineRoom engine;

    JobsMeters(EngineRoom engine) {
        this.engine = engine;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "bildungslandschaft.jobs.waiting",
                        engine,
                        room -> room.standing().waiting())
                .description("Jobs and timers that are due and not done yet, on all nodes")
                .register(registry);
        Gauge.builder(
                        "bildungslandschaft.jobs.longest.wait",
                        engine,
                        room -> room.standing().longest().toSeconds())
                .description("How long the oldest of them is due")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder(
                        "bildungslandschaft.jobs.failed",
                        engine,
                        room -> room.standing().failed())
                .description("Jobs that were tried to the end and wait for a person")
                .register(registry);
    }
}
