package bildungslandschaft.conference.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.GuestGroup;
import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.conference.registration.Catering;
import bildungslandschaft.conference.registration.GuestDesk;
import bildungslandschaft.conference.registration.GuestList;
import bildungslandschaft.conference.registration.RegistrationRequest;
import bildungslandschaft.conference.registration.Support;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Municipality;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.JobsByHand;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the guests of a conference, one after the other, with what the engine does about each. */
@Component
@Profile("demo")
class DemoGuests {

    private static final Logger log = LoggerFactory.getLogger(DemoGuests.class);

    /** By the place of the table in the programme: everybody wants to the first and the third, which are soon full. */
    private static final int[] WISHES = {0, 1, 2, 0, 3, 2, 4, 0, 5, 2, 6, 7};

    private static final List<String> FIRST_NAMES = List.of(
            "Anna", "Bernd", "Carla", "Dirk", "Elke", "Falk", "Gabi", "Holger", "Ines", "Jan", "Katrin", "Lutz",
            "Maren");

    private static final List<String> LAST_NAMES = List.of(
            "Amselfeld",
            "Bachstelze",
            "Dompfaff",
            "Eichelhäher",
            "Fichte",
            "Goldammer",
            "Holunder",
            "Kranich",
            "Lärche",
            "Mauersegler",
            "Neuntöter");

    private static final String COORDINATION = "amsel";

    private final GuestDesk desk;
    private final ConferenceInvitations invitations;
    private final GuestList list;
    private final Directory directory;
    private final Actors actors;
    private final JobsByHand jobs;
    private final OfficeClock clock;

    DemoGuests(
            GuestDesk desk,
            ConferenceInvitations invitations,
            GuestList list,
            Directory directory,
            Actors actors,
            JobsByHand jobs,
            OfficeClock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.list = list;
        this.directory = directory;
        this.actors = actors;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Each at its own moment, and what comes up for the conference meanwhile.
     *
     * @param opened since when guests could register
     */
    void load(CaseNumber conference, DemoCrowd crowd, Instant opened, Instant until, BooleanSupplier stopped) {
        long start = System.nanoTime();
        var offered = invitations.of(conference).tables().stream()
                .sorted(Comparator.comparing(table -> crowd.tables().indexOf(table.title())))
                .map(ThemeTable::id)
                .toList();
        var towns = directory.municipalities(LocalDate.now(clock));
        var groups = crowd.mixed();
        var pause = Duration.between(opened, until).dividedBy(groups.size() + 1L);
        var reached = opened;
        int registered = 0;
        for (int i = 0; i < groups.size() && !stopped.getAsBoolean(); i++) {
            var submission = UUID.nameUUIDFromBytes((crowd.seed() + "/" + i).getBytes(StandardCharsets.UTF_8));
            if (!desk.knows(submission)) {
                var at = opened.plus(pause.multipliedBy(i + 1L));
                if (!dayOf(at).equals(dayOf(reached))) {
                    jobs.run(conference, reached, at);
                    reached = at;
                }
                var request = request(i, groups.get(i), towns.get(i * 7 % towns.size()), offered);
                clock.within(at, () -> {
                    var number = desk.register(conference, request, submission, null, GuestDesk.GUEST)
                            .number();
                    jobs.run(number, at, at);
                });
                registered++;
            }
        }
        if (registered > 0) {
            log.info("{} demo guests loaded in {} ms", registered, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** The day itself: all but a few come. */
    void welcome(CaseNumber conference, Instant at) {
        var coordination = actors.of(COORDINATION);
        clock.within(at, () -> {
            var seated = list.lines(conference);
            for (int i = 0; i < seated.size(); i++) {
                if (i % 9 != 4) {
                    desk.checkIn(seated.get(i).number(), true, coordination);
                }
            }
        });
    }

    /** What came of their registration by itself since then. */
    void goOn(CaseNumber conference, Instant since) {
        list.lines(conference).forEach(guest -> jobs.run(guest.number(), since, clock.instant()));
    }

    private static RegistrationRequest request(int i, GuestGroup group, Municipality town, List<UUID> tables) {
        var name = FIRST_NAMES.get(i % FIRST_NAMES.size()) + " " + LAST_NAMES.get(i % LAST_NAMES.size());
        int wish = WISHES[i % WISHES.length] % tables.size();
        return new RegistrationRequest(
                name,
                "gast%02d@demo.example".formatted(i + 1),
                "%s %s (Demo)".formatted(institution(group), town.name()),
                null,
                group,
                town.ags(),
                tables.get(wish).toString(),
                tables.get((wish + 3) % tables.size()).toString(),
                null,
                i % 5 == 0 ? Catering.VEGETARIAN : Catering.ANY,
                null,
                i % 40 == 7 ? List.of(Support.STEP_FREE) : List.of(),
                null,
                i % 40 == 7,
                true,
                i % 3 != 0,
                i % 2 == 0);
    }

    private static String institution(GuestGroup group) {
        return switch (group) {
            case KITAS -> "Kita";
            case SCHOOLS -> "Schule";
            case ADMINISTRATION -> "Verwaltung";
            case BUSINESS -> "Betrieb";
            case PROVIDERS -> "Träger";
            case POLITICS -> "Stadtrat";
            case PARENTS -> "Elternbeirat";
            case OTHERS -> "Verein";
        };
    }
}
