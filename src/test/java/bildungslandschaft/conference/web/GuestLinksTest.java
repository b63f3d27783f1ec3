package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.conference.registration.GuestState;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The links in a guest's mails: opening them changes nothing, and each does its one thing. */
@OfficeTest
class GuestLinksTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);
    private static final Pattern LINK = Pattern.compile("/link/[A-Za-z0-9_-]+");

    private final ApplicationContext office;
    private final OfficeClock clock;
    private final SampleConferences conferences;
    private final ConferenceRoad road;
    private final SampleGuests guests;
    private final Caller citizen;

    @Autowired
    GuestLinksTest(ApplicationContext office, OfficeClock clock) {
        this.office = office;
        this.clock = clock;
        this.conferences = new SampleConferences(office);
        this.road = new ConferenceRoad(office);
        this.guests = new SampleGuests(office);
        this.citizen = Caller.citizen(office);
    }

    @BeforeEach
    void beginInJanuary() {
        conferences.travelTo(LocalDate.of(2027, 1, 11));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aMailScannerCancelsNothing() {
        var guest = confirmed(road.registrationOpen(DAY, 150).number());
        for (var link : guest.links()) {
            assertThat(citizen.open(link).getStatus()).isEqualTo(200);
        }
        assertThat(guests.stateOf(guest.number())).isEqualTo(GuestState.SEATED);
    }

    @Test
    void theButtonCancelsAndASecondLinkSaysThatItIsDone() {
        var conference = road.registrationOpen(DAY, 150).number();
        var guest = confirmed(conference);
        var link = guest.links().get(guest.links().size() - 1);
        assertThat(citizen.read(link))
                .contains("Von der Konferenz abmelden", guest.number().value());
        assertThat(Caller.bodyOf(citizen.press(link))).contains("Sie sind abgemeldet");
        assertThat(guests.stateOf(guest.number())).isEqualTo(GuestState.CANCELLED);
        assertThat(citizen.press(link).getStatus()).isEqualTo(410);
    }

    @Test
    void aTableThatFilledUpMeanwhileIsRefusedAndAnotherOneTaken() {
        var conference = road.registrationOpen(DAY, 150).number();
        var lesen = conferences.table(conference, "Lesen", 1);
        var musik = conferences.table(conference, "Musik", 2);
        var guest = confirmed(conference);
        var link = guest.links().get(0);
        assertThat(citizen.read(link)).contains("Anderen Thementisch wählen", "Lesen – noch 1 Platz");
        guests.register(conference, "Emil Erlenzeisig", SampleGuests.address(), lesen);

        assertThat(citizen.send(link, Map.of("table", lesen.toString())).getStatus())
                .as("the form no longer offers it")
                .isEqualTo(422);
        assertThat(citizen.send(link, Map.of("table", UUID.randomUUID().toString()))
                        .getStatus())
                .isEqualTo(422);
        assertThat(citizen.send(link, Map.of("table", musik.toString())).getStatus())
                .isEqualTo(200);
        assertThat(guests.tableOf(guest.number())).isEqualTo(musik);
        assertThat(citizen.read(link + "/antwort")).contains("Ihr Tisch ist gewechselt");
    }

    @Test
    void whoHasCancelledReadsSoBehindTheLinksOfAllMails() {
        var conference = road.registrationOpen(DAY, 150).number();
        conferences.table(conference, "Musik", 2);
        var guest = confirmed(conference);
        var cancelled = "ist seit %s um %s Uhr zurückgenommen"
                .formatted(
                        GermanDay.withWeekday(LocalDate.now(clock)),
                        DateTimeFormatter.ofPattern("HH:mm").format(LocalTime.now(clock)));
        guests.cancel(guest.number());

        for (var link : guest.links()) {
            assertThat(citizen.read(link))
                    .contains("Sie sind schon abgemeldet", cancelled)
                    .doesNotContain("<button class=\"kern-btn kern-btn--primary\"", "data-form-island");
        }
        assertThat(Caller.bodyOf(citizen.press(guest.links().get(1))))
                .as("from a page that was open before")
                .contains("Sie sind schon abgemeldet", cancelled);
    }

    @Test
    void whoHasCancelledCannotRebook() {
        var conference = road.registrationOpen(DAY, 150).number();
        var musik = conferences.table(conference, "Musik", 2);
        var guest = confirmed(conference);
        guests.cancel(guest.number());
        var answer = citizen.send(guest.links().get(0), Map.of("table", musik.toString()));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("nicht mehr angemeldet");
    }

    @Test
    void thePagesSayForWhomTheyAre() {
        var conference = road.registrationOpen(DAY, 2).number();
        var musik = conferences.table(conference, "Musik", 2);
        var guest = confirmed(conference, musik);
        var rebook = guest.links().get(0);
        var cancel = guest.links().get(1);
        assertThat(citizen.read(rebook)).contains("Rosa Rotkehlchen", "Musik – wie bisher");
        assertThat(citizen.read(cancel))
                .contains("Anmeldung von Rosa Rotkehlchen zur", "Donnerstag, 18. November 2027")
                .doesNotContain("Warteliste");
        assertThat(citizen.open(cancel).getHeader("Cache-Control")).contains("no-store");
        guests.register(conference);
        guests.register(conference);
        assertThat(citizen.read(cancel)).contains("Der Platz geht an jemanden von der Warteliste.");

        assertThat(citizen.send(rebook, Map.of("table", musik.toString())).getStatus())
                .isEqualTo(200);
        assertThat(citizen.read(rebook + "/antwort")).contains("Sie sitzen an diesem Tisch");
    }

    @Test
    void theLinksOfTheFirstMailMoveWithTheDay() {
        var conference = road.registrationOpen(DAY, 150).number();
        conferences.table(conference, "Musik", 2);
        var guest = confirmed(conference);
        assertThat(citizen.read(guest.links().get(0))).contains("Freitag, 19. November 2027");
        var falke = conferences.actor(SampleConferences.PROJECT_MANAGER);
        conferences.planning().move(conference, DAY, DAY.plusWeeks(1), true, "Wahl", falke);
        new ProcessStory(office).about(guest.number()).run("announceChange");
        assertThat(citizen.read(guest.links().get(0))).contains("Freitag, 26. November 2027");
    }

    private Confirmed confirmed(CaseNumber conference, UUID... wishes) {
        var email = SampleGuests.address();
        var number = guests.register(conference, "Rosa Rotkehlchen", email, wishes);
        new ProcessStory(office).about(number).run("checkPlace").run("confirmPlace");
        var mail = new LetterBox(office, email).waitForText(number.value());
        return new Confirmed(
                number, LINK.matcher(mail).results().map(match -> match.group()).toList());
    }

    /** @param links in the order of the mail: to rebook, if there are tables, and to cancel */
    private record Confirmed(CaseNumber number, List<String> links) {}
}
