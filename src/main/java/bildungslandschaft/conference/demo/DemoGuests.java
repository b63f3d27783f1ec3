package bildungslandschaft.conference.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.GuestGroup;
import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.conference.ThemeTables;
import bildungslandschaft.conference.registration.Catering;
import bildungslandschaft.conference.registration.GuestDesk;
import bildungslandschaft.conference.registration.RegistrationRequest;
import bildungslandschaft.conference.registration.Support;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Municipality;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.JobsByHand;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the guests of the demo county's conference, one after the other, with what the engine does about each. */
@Component
@Profile("demo")
class DemoGuests {

    private static final Logger log = LoggerFactory.getLogger(DemoGuests.class);

    private static final Map<GuestGroup, Integer> REGISTERED = Map.of(
            GuestGroup.KITAS, 24,
            GuestGroup.SCHOOLS, 17,
            GuestGroup.ADMINISTRATION, 15,
            GuestGroup.BUSINESS, 6,
            GuestGroup.PROVIDERS, 11,
            GuestGroup.POLITICS, 5,
            GuestGroup.PARENTS, 2,
            GuestGroup.OTHERS, 4);

    /** Everybody wants to the first and the third, which are soon full. */
    private static final List<String> TABLES = List.of(
            "Übergang Kita – Schule",
            "Sprache im Alltag",
            "Forschen mit Kindern",
            "Berufsorientierung vor Ort",
            "Eltern als Partner",
            "Wege zurück in den Beruf",
            "Digital lernen auf dem Land",
            "Musik verbindet");

    private static final int[] WISHES = {0, 1, 2, 0, 3, 2, 4, 0, 5, 2, 6, 7};
    private static final int[] SECOND_WISHES = {1, 3, 4, 5, 6, 7};
    private static final int NO_WISH = 7;
    private static final int PLACES = 12;

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

    private final GuestDesk desk;
    private final ConferenceInvitations invitations;
    private final ThemeTables tables;
    private final Directory directory;
    private final JobsByHand jobs;
    private final OfficeClock clock;

    DemoGuests(
            GuestDesk desk,
            ConferenceInvitations invitations,
            ThemeTables tables,
            Directory directory,
            JobsByHand jobs,
            OfficeClock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.tables = tables;
        this.directory = directory;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param opened since when guests could register */
    void load(CaseNumber conference, Instant opened, BooleanSupplier stopped) {
        long start = System.nanoTime();
        if (invitations.of(conference).tables().isEmpty()) {
            TABLES.forEach(title -> tables.lay(conference, title, PLACES, LocalTime.of(10, 30), LocalTime.of(12, 30)));
        }
        var offered = invitations.of(conference).tables().stream()
                .sorted((one, other) -> Integer.compare(TABLES.indexOf(one.title()), TABLES.indexOf(other.title())))
                .map(ThemeTable::id)
                .toList();
        var towns = directory.municipalities(LocalDate.now(clock));
        var groups = groups();
        var pause = Duration.between(opened, clock.instant()).dividedBy(groups.size() + 1L);
        int registered = 0;
        for (int i = 0; i < groups.size() && !stopped.getAsBoolean(); i++) {
            var submission = UUID.nameUUIDFromBytes(("demo guest/" + i).getBytes(StandardCharsets.UTF_8));
            if (!desk.knows(submission)) {
                var at = opened.plus(pause.multipliedBy(i + 1L));
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

    /** The groups mixed, as people register. */
    private static List<GuestGroup> groups() {
        var mixed = new ArrayList<GuestGroup>();
        int most =
                REGISTERED.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int round = 0; round < most; round++) {
            for (var group : GuestGroup.values()) {
                if (round < REGISTERED.getOrDefault(group, 0)) {
                    mixed.add(group);
                }
            }
        }
        return mixed;
    }

    private static RegistrationRequest request(int i, GuestGroup group, Municipality town, List<UUID> tables) {
        var name = FIRST_NAMES.get(i % FIRST_NAMES.size()) + " " + LAST_NAMES.get(i % LAST_NAMES.size());
        boolean wishes = i % NO_WISH < NO_WISH - 1;
        var first = tables.get(WISHES[i % WISHES.length]).toString();
        var second = tables.get(SECOND_WISHES[i / 2 % SECOND_WISHES.length]).toString();
        return new RegistrationRequest(
                name,
                "gast%02d@demo.example".formatted(i + 1),
                "%s %s (Demo)".formatted(institution(group), town.name()),
                null,
                group,
                town.ags(),
                wishes ? first : null,
                wishes && !second.equals(first) ? second : null,
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
