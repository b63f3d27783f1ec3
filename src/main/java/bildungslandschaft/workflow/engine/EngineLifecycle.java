package bildungslandschaft.workflow.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Waits for the engine before the first page is served, then lets the jobs run until the application stops. */
@Component
class EngineLifecycle implements SmartLifecycle {

    private final EngineStart engine;
    private final JobExecutor jobExecutor;
    private final EngineSettings settings;
    private boolean running;
    private boolean held;

    EngineLifecycle(EngineStart engine, JobExecutor jobExecutor, EngineSettings settings) {
        this.engine = engine;
        this.jobExecutor = jobExecutor;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        engine.engine();
        running = true;
        var later = CompletableFuture.delayedExecutor(settings.startAfter().toMillis(), TimeUnit.MILLISECONDS);
        later.execute(this::startJobs);
    }

    /** From here on no job runs by itself; those under way are finished. */
    synchronized void holdJobs() {
        held = true;
        jobExecutor.shutdown();
    }

    synchronized void releaseJobs() {
        held = false;
        startJobs();
    }

    private synchronized void startJobs() {
        if (settings.jobs() && running && !held) {
            jobExecutor.start();
        }
    }

    /** Before the web server opens, and so that on the way down it closes first. */
    @Override
    public int getPhase() {
        return 2;
    }

    @Override
    public synchronized void stop() {
        jobExecutor.shutdown();
        running = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
