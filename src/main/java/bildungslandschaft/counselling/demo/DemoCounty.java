package bildungslandschaft.counselling.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.workflow.DemoChapter;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Loads the demo county's cases once: each is played through the real services, forms and jobs, at its own times. Only
 * the playing thread sees these times. Whoever is already at work meanwhile sees today, and more and more cases.
 */
@Component
@Order(1)
@Profile("demo")
class DemoCounty implements DemoChapter {

    private static final Logger log = LoggerFactory.getLogger(DemoCounty.class);

    private final DemoPlayer player;
    private final Counselling counselling;
    private final WorkingDays workingDays;
    private final OfficeClock clock;
    private final List<DemoCase> cases;
    private volatile boolean stopped;

    DemoCounty(
            DemoPlayer player,
            Counselling counselling,
            WorkingDays workingDays,
            OfficeClock clock,
            @Value("classpath:demo/counselling.csv") Resource file) {
        this.player = player;
        this.counselling = counselling;
        this.workingDays = workingDays;
        this.clock = clock;
        this.cases = DemoCase.in(file);
    }

    /**
     * Loads what is missing, unless the newest case is there: then the county was complete once, and what is gone since
     * was deleted on its date.
     */
    @Override
    public void load() {
        if (!isKnown(cases.get(cases.size() - 1))) {
            playAll();
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private void playAll() {
        long start = System.nanoTime();
        var days = new DemoDays(workingDays, ZonedDateTime.now(clock));
        for (int i = 0; i < cases.size() && !stopped; i++) {
            play(cases.get(i), days);
            if ((i + 1) % 12 == 0) {
                log.info("Demo county: {} of {} cases", i + 1, cases.size());
            }
        }
        log.info("Demo county loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
    }

    /** One case that cannot be played, perhaps because somebody was faster at its task, must not stop the others. */
    private void play(DemoCase demo, DemoDays days) {
        if (isKnown(demo)) {
            return;
        }
        try {
            player.play(demo, days);
        } catch (RuntimeException e) {
            log.warn("Demo case {} stays where it is", demo.id(), e);
        }
    }

    private boolean isKnown(DemoCase demo) {
        return counselling.hasReceived(demo.submission(DemoPlayer.REQUEST));
    }
}
