package bildungslandschaft.conference.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.ConferenceDates;
import bildungslandschaft.conference.ConferenceIdea;
import bildungslandschaft.conference.ConferencePlanning;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DemoChapter;
import bildungslandschaft.workflow.JobsByHand;
import bildungslandschaft.workflow.TaskCompletion;
import bildungslandschaft.workflow.form.FormSubmission;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Plays how the 21st conference came to where it stands, about nine weeks before its day: what people did, each at its
 * own moment, and between that the jobs and timers. What was done before an interruption is skipped.
 */
@Component
@Order(3)
@Profile("demo")
class ConferenceDemo implements DemoChapter {

    private static final Logger log = LoggerFactory.getLogger(ConferenceDemo.class);

    private static final UUID IDEA = UUID.nameUUIDFromBytes(new byte[] {2, 0, 2, 1});
    private static final String MANAGER = "falke";
    private static final int WEEKS_AHEAD = 9;
    private static final int BEGINNING = 44;
    private static final int INVITED = 12;

    private final ConferencePlanning planning;
    private final ConferencePlans plans;
    private final ConferenceDates dates;
    private final DayDemo theDay;
    private final TaskCompletion tasks;
    private final Actors actors;
    private final DemoGuests guests;
    private final JobsByHand jobs;
    private final WorkingDays workingDays;
    private final OfficeClock clock;
    private volatile boolean stopped;

    ConferenceDemo(
            ConferencePlanning planning,
            ConferencePlans plans,
            ConferenceDates dates,
            DayDemo theDay,
            TaskCompletion tasks,
            Actors actors,
            DemoGuests guests,
            JobsByHand jobs,
            WorkingDays workingDays,
            OfficeClock clock) {
        this.planning = planning;
        this.plans = plans;
        this.dates = dates;
        this.theDay = theDay;
        this.tasks = tasks;
        this.actors = actors;
        this.guests = guests;
        this.jobs = jobs;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void load() {
        long start = System.nanoTime();
        var day = dayFrom(LocalDate.now(clock));
        var known = planning.plannedBy(IDEA);
        if (known.isEmpty()) {
            clock.within(
                    at(day, BEGINNING),
                    () -> planning.plan(
                            new ConferenceIdea(21, "Bildung bewegt – gemeinsam vor Ort", day, true),
                            IDEA,
                            actors.of(MANAGER)));
        }
        var number = planning.plannedBy(IDEA).orElseThrow();
        var planned = plans.find(number, actors.of(MANAGER))
                .orElseThrow()
                .conference()
                .day();
        var reached = at(planned, BEGINNING);
        int played = 0;
        for (var act : ConferenceScript.acts(weeks -> dayAt(planned, weeks))) {
            var at = at(planned, act.weeksBefore());
            if (!stopped && tasks.waiting(number, act.task()).isPresent()) {
                if (act.task().equals("draftProgramme")) {
                    theDay.lay(number, at);
                }
                play(number, act, reached, at);
                reached = at;
                played++;
            }
        }
        if (!stopped) {
            theDay.ask(number, weeks -> at(planned, weeks));
        }
        if (played > 0 && !stopped) {
            jobs.run(number, reached, clock.instant());
            log.info("Demo conference loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
        }
        guests.load(number, at(planned, INVITED), () -> stopped);
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private void play(CaseNumber number, ConferenceScript.Act act, Instant reached, Instant at) {
        jobs.run(number, reached, at);
        clock.within(
                at,
                () -> tasks.waiting(number, act.task()).ifPresent(waiting -> {
                    var name = "demo conference/" + waiting.id();
                    var submission = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
                    tasks.complete(
                            waiting.id(), new FormSubmission(submission, act.values(), ""), actors.of(act.login()));
                }));
        jobs.run(number, at, at);
    }

    /** A Thursday about nine weeks ahead, a later one if something speaks against it. */
    private LocalDate dayFrom(LocalDate today) {
        var day = today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        for (int weeks = 0; weeks < 4 && !dates.conflicts(day).isEmpty(); weeks++) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    private LocalDate dayAt(LocalDate conferenceDay, int weeksBefore) {
        return workingDays.sameOrPrevious(conferenceDay.minusWeeks(weeksBefore));
    }

    private Instant at(LocalDate conferenceDay, int weeksBefore) {
        return dayAt(conferenceDay, weeksBefore)
                .atTime(10, 0)
                .atZone(OfficeClock.ZONE)
                .toInstant();
    }
}
