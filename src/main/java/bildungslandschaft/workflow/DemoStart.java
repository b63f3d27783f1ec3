package bildungslandschaft.workflow;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the demo county in the background, once the first page can be seen: one feature's chapter after the other. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "bildungslandschaft.demo.cases", matchIfMissing = true)
class DemoStart implements SmartLifecycle {

    private static final long LONGEST_STEP_MILLIS = 5_000;

    private final List<DemoChapter> chapters;
    private final JobsByHand jobs;
    private final Thread loader;
    private volatile boolean running;

    DemoStart(List<DemoChapter> chapters, JobsByHand jobs) {
        this.chapters = chapters;
        this.jobs = jobs;
        this.loader = new Thread(this::loadAll, "demo-county");
        // A page that somebody waits for goes first.
        loader.setPriority(Thread.MIN_PRIORITY);
        loader.setDaemon(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        loader.start();
    }

    private void loadAll() {
        jobs.hold(() -> chapters.forEach(chapter -> {
            if (running) {
                chapter.load();
            }
        }));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before engine and database go, the step under way is finished. */
    @Override
    public void stop() {
        running = false;
        chapters.forEach(DemoChapter::stop);
        try {
            loader.join(LONGEST_STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
