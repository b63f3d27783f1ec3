package bildungslandschaft.counselling.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the demo county in the background, once the first page can be seen. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "bildungslandschaft.demo.cases", matchIfMissing = true)
class DemoCountyStart implements SmartLifecycle {

    private static final long LONGEST_CASE_MILLIS = 5_000;

    private final DemoCounty county;
    private final Thread loader;
    private volatile boolean running;

    DemoCountyStart(DemoCounty county) {
        this.county = county;
        this.loader = new Thread(county::load, "demo-county");
        // A page that somebody waits for goes first.
        loader.setPriority(Thread.MIN_PRIORITY);
        loader.setDaemon(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        loader.start();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before engine and database go, the case under way is finished. */
    @Override
    public void stop() {
        running = false;
        county.stop();
        try {
            loader.join(LONGEST_CASE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
