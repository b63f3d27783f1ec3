package bildungslandschaft.workflow;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the demo county in the background, once the first page has been seen: one feature's chapter after the other. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "bildungslandschaft.demo.cases", matchIfMissing = true)
class DemoStart implements SmartLifecycle, DemoProgress {

    private static final long LONGEST_STEP_MILLIS = 5_000;

    /** Whoever has waited for the start opens the first page at once, and that page needs the processors for itself. */
    private static final long FIRST_PAGE_MILLIS = 2_000;

    private final List<DemoChapter> chapters;
    private final JobsByHand jobs;
    private final Thread loader;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean loading = true;

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
        try {
            if (stopped.await(FIRST_PAGE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            jobs.hold(() -> chapters.forEach(chapter -> {
                if (running) {
                    chapter.load();
                }
            }));
        } finally {
            loading = false;
        }
    }

    @Override
    public boolean isLoading() {
        return loading;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before engine and database go, the step under way is finished. */
    @Override
    public void stop() {
        running = false;
        stopped.countDown();
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
