package bildungslandschaft.rollout.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DemoChapter;
import bildungslandschaft.workflow.JobsByHand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Plays nine months of "Haus der kleinen Forscher" in the order of time: what people did, each at its own moment, and
 * between that the jobs and timers of the case concerned. Acts that were done before an interruption are skipped.
 */
@Component
@Order(2)
@Profile("demo")
class RolloutDemo implements DemoChapter {

    private static final Logger log = LoggerFactory.getLogger(RolloutDemo.class);

    private final ProjectHistory project;
    private final KitaScript script;
    private final JobsByHand jobs;
    private final WorkingDays workingDays;
    private final OfficeClock clock;
    private final List<KitaLine> lines;
    private final Map<CaseNumber, Instant> reached = new HashMap<>();
    private volatile boolean stopped;

    RolloutDemo(
            ProjectHistory project,
            KitaScript script,
            JobsByHand jobs,
            WorkingDays workingDays,
            OfficeClock clock,
            @Value("classpath:demo/rollout.csv") Resource file) {
        this.project = project;
        this.script = script;
        this.jobs = jobs;
        this.workingDays = workingDays;
        this.clock = clock;
        this.lines = KitaLine.in(file);
    }

    @Override
    public void load() {
        if (project.isComplete()) {
            return;
        }
        long start = System.nanoTime();
        var days = RolloutDays.until(LocalDate.now(clock), workingDays);
        var number = project.begin(days, lines, this::play);
        var acts = new ArrayList<Act>();
        // The workshops were planned before the first Kita was asked.
        clock.within(days.at(-20, 9), () -> acts.addAll(script.acts(number, lines, days)));
        acts.addAll(project.months(number, days));
        acts.sort(Comparator.comparing(Act::at));
        for (int i = 0; i < acts.size() && !stopped; i++) {
            play(acts.get(i));
            if ((i + 1) % 200 == 0) {
                log.info("Demo rollout: {} of {} acts", i + 1, acts.size());
            }
        }
        if (!stopped) {
            reached.keySet().forEach(each -> jobs.run(each, reached.get(each), clock.instant()));
            project.complete(number, days);
            log.info("Demo rollout loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /** One act that cannot be played, perhaps because somebody was faster at its task, must not stop the others. */
    private void play(Act act) {
        if (act.at().isAfter(clock.instant())) {
            return;
        }
        try {
            act.cases().forEach(number -> {
                jobs.run(number, reached.getOrDefault(number, act.at()), act.at());
                reached.put(number, act.at());
            });
            clock.within(act.at(), act.work());
            act.cases().forEach(number -> jobs.run(number, act.at(), act.at()));
        } catch (RuntimeException e) {
            log.warn("Demo act at {} for {} is left out", act.at(), act.cases(), e);
        }
    }
}
