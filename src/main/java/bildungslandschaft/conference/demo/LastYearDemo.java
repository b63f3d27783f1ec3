package bildungslandschaft.conference.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.ConferenceDates;
import bildungslandschaft.conference.ConferenceIdea;
import bildungslandschaft.conference.ConferencePlanning;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.conference.registration.GuestRetention;
import bildungslandschaft.conference.speaker.SpeakerRetention;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DemoChapter;
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
 * Plays the 20th conference from its first idea to what followed from it. It is over for so long that the names of those
 * who came are deleted.
 */
@Component
@Order(4)
@Profile("demo")
class LastYearDemo implements DemoChapter {

    private static final Logger log = LoggerFactory.getLogger(LastYearDemo.class);

    private static final UUID IDEA = UUID.nameUUIDFromBytes(new byte[] {2, 0, 2, 0});
    private static final String MANAGER = "falke";

    /** A year before the 21st, which is nine weeks ahead. */
    private static final int WEEKS_AGO = 43;

    private static final int BEGINNING = 44;
    private static final int INVITED = 12;
    private static final int LAST_REGISTERED = 6;

    private final ConferencePlanning planning;
    private final ConferencePlans plans;
    private final ConferenceDates dates;
    private final DayDemo theDay;
    private final DemoGuests guests;
    private final ConferencePlayer player;
    private final GuestRetention guestRetention;
    private final SpeakerRetention speakerRetention;
    private final Actors actors;
    private final WorkingDays workingDays;
    private final OfficeClock clock;
    private volatile boolean stopped;

    LastYearDemo(
            ConferencePlanning planning,
            ConferencePlans plans,
            ConferenceDates dates,
            DayDemo theDay,
            DemoGuests guests,
            ConferencePlayer player,
            GuestRetention guestRetention,
            SpeakerRetention speakerRetention,
            Actors actors,
            WorkingDays workingDays,
            OfficeClock clock) {
        this.planning = planning;
        this.plans = plans;
        this.dates = dates;
        this.theDay = theDay;
        this.guests = guests;
        this.player = player;
        this.guestRetention = guestRetention;
        this.speakerRetention = speakerRetention;
        this.actors = actors;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void load() {
        long start = System.nanoTime();
        var number = planning.plannedBy(IDEA).orElseGet(this::plan);
        var conference = plans.find(number, actors.of(MANAGER)).orElseThrow().conference();
        if (conference.state().closed()) {
            return;
        }
        var weeks = new DemoWeeks(conference.day(), workingDays);
        player.play(
                number,
                LastYearScript.acts(weeks),
                weeks,
                weeks.at(BEGINNING),
                (act, at) -> meanwhile(number, act, weeks, at),
                () -> stopped);
        if (!stopped) {
            theDay.goOn(number, weeks.at(0));
            guests.goOn(number, weeks.at(0));
            guestRetention.forgetDue();
            speakerRetention.forgetDue();
            log.info("Demo conference of last year loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /** What happens beside the plan: the day takes shape, people are asked, guests register, guests come. */
    private void meanwhile(CaseNumber number, ConferenceAct act, DemoWeeks weeks, Instant at) {
        switch (act.task()) {
            case "draftProgramme" -> theDay.lay(number, LastYearScript.day(), at);
            case "compileProgramme" -> theDay.ask(number, LastYearScript.day(), weeks, at);
            case "planPublicity" ->
                guests.load(number, DemoCrowd.LAST_YEAR, weeks.at(INVITED), weeks.at(LAST_REGISTERED), () -> stopped);
            case "recordConferenceDay" -> guests.welcome(number, at);
            default -> {
                // Nothing else happens then.
            }
        }
    }

    private CaseNumber plan() {
        var day = LocalDate.now(clock).minusWeeks(WEEKS_AGO).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        while (!dates.conflicts(day).isEmpty()) {
            day = day.minusWeeks(1);
        }
        var held = day;
        clock.within(
                new DemoWeeks(held, workingDays).at(BEGINNING),
                () -> planning.plan(
                        new ConferenceIdea(20, "Der ganze Landkreis lernt", held, true), IDEA, actors.of(MANAGER)));
        return planning.plannedBy(IDEA).orElseThrow();
    }
}
