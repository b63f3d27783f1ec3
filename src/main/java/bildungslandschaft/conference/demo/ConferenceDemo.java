package bildungslandschaft.conference.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.ConferenceDates;
import bildungslandschaft.conference.ConferenceIdea;
import bildungslandschaft.conference.ConferencePlanning;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.DemoChapter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plays how the 21st conference came to where it stands, about nine weeks before its day. */
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
    private final ConferencePlayer player;
    private final Actors actors;
    private final DemoGuests guests;
    private final WorkingDays workingDays;
    private final OfficeClock clock;
    private volatile boolean stopped;

    ConferenceDemo(
            ConferencePlanning planning,
            ConferencePlans plans,
            ConferenceDates dates,
            DayDemo theDay,
            ConferencePlayer player,
            Actors actors,
            DemoGuests guests,
            WorkingDays workingDays,
            OfficeClock clock) {
        this.planning = planning;
        this.plans = plans;
        this.dates = dates;
        this.theDay = theDay;
        this.player = player;
        this.actors = actors;
        this.guests = guests;
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
                    new DemoWeeks(day, workingDays).at(BEGINNING),
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
        var weeks = new DemoWeeks(planned, workingDays);
        int played = player.play(
                number,
                ConferenceScript.acts(weeks),
                weeks,
                weeks.at(BEGINNING),
                (act, at) -> {
                    if (act.task().equals("draftProgramme")) {
                        theDay.lay(number, DayScript.day(), at);
                    }
                },
                () -> stopped);
        if (!stopped) {
            theDay.ask(number, DayScript.day(), weeks, clock.instant());
        }
        if (played > 0) {
            log.info("Demo conference loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
        }
        guests.load(number, DemoCrowd.THIS_YEAR, weeks.at(INVITED), clock.instant(), () -> stopped);
        if (!stopped) {
            player.goOn(number, weeks.at(INVITED), clock.instant());
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /** A Thursday about nine weeks ahead, a later one if something speaks against it. */
    private LocalDate dayFrom(LocalDate today) {
        var day = today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        for (int weeks = 0; weeks < 4 && !dates.conflicts(day).isEmpty(); weeks++) {
            day = day.plusWeeks(1);
        }
        return day;
    }
}
