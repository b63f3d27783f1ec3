package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.conference.registration.GuestState;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of a conference's registrations: figures for all who work on it, names for those who look after guests. */
@OfficeTest
class GuestListPagesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    private final ApplicationContext office;
    private final OfficeClock clock;
    private final SampleConferences conferences;
    private final SampleGuests guests;
    private final ConferenceRoad road;
    private final Caller coordination;

    @Autowired
    GuestListPagesTest(ApplicationContext office, OfficeClock clock) {
        this.office = office;
        this.clock = clock;
        this.conferences = new SampleConferences(office);
        this.guests = new SampleGuests(office);
        this.road = new ConferenceRoad(office);
        this.coordination = Caller.signedIn(office, "amsel");
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
    void coordinationSeesHowManyAndWho() {
        var conference = road.registrationOpen(DAY, 2).number();
        var lesen = conferences.table(conference, "Lesen", 4);
        guests.register(conference, "<script>alert(1)</script>", SampleGuests.address(), lesen);
        guests.register(conference, "Rosa Rotkehlchen", SampleGuests.address());
        guests.register(conference, "Emil Erlenzeisig", SampleGuests.address());

        var page = coordination.read("/konferenz/" + conference + "/anmeldungen");
        assertThat(page)
                .contains("2 von 120", "1</span> auf der Warteliste", "2</span> Plätze")
                .contains("Rosa Rotkehlchen", "Warteliste, Platz 1", "Herzberg (Elster)")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
        assertThat(page).as("bar of the table").contains("width=\"25.0\"", "1 von 4");
        assertThat(coordination.read("/konferenz/" + conference + "/anmeldungen?ansicht=warteliste"))
                .contains("Emil Erlenzeisig")
                .doesNotContain("Rosa Rotkehlchen");
        assertThat(coordination.read("/konferenz/" + conference)).contains("/anmeldungen\">Anmeldungen<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dohle", "eiche", "erle"})
    void whoOnlyReadsAlongSeesFiguresAndNobodysName(String login) {
        var conference = road.registrationOpen(DAY, 150).number();
        var guest = guests.register(conference, "Rosa Rotkehlchen", SampleGuests.address());
        var reader = Caller.signedIn(office, login);
        assertThat(reader.read("/konferenz/" + conference + "/anmeldungen"))
                .contains("1 von 120", "Kitas")
                .doesNotContain("Rotkehlchen", "Vogelnest", guest.value(), "liste.csv");
        assertThat(reader.open("/konferenz/" + conference + "/anmeldungen/liste.csv")
                        .getStatus())
                .isEqualTo(404);
        assertThat(reader.open("/vorgaenge/" + guest).getStatus()).isEqualTo(404);
        assertThat(reader.open("/konferenz/gaeste/" + guest + "/absage").getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoeverComesSecondReadsWhoHasCancelledForTheGuest() {
        var guest = guests.register(road.registrationOpen(DAY, 9).number());
        var address = "/konferenz/gaeste/" + guest + "/absage";
        assertThat(coordination.read(address)).doesNotContain("Warteliste");
        assertThat(coordination.readAfter(address, Map.of("channel", "PHONE")))
                .contains("Die Anmeldung ist zurückgenommen")
                .doesNotContain("geht an die Warteliste");
        assertThat(Caller.signedIn(office, "falke").readAfter(address, Map.of("channel", "MAIL")))
                .contains("Frau Amsel hat den Gast schon abgemeldet, am Montag, 11. Januar 2027 um");
        assertThat(coordination.readAfter(address, Map.of("channel", "PHONE")))
                .as("a second click")
                .contains("Sie haben den Gast schon abgemeldet");
    }

    @Test
    void whoRingsUpIsCancelledOnBehalf() {
        var conference = road.registrationOpen(DAY, 1).number();
        var guest = guests.register(conference);
        var waiting = guests.register(conference);
        var address = "/konferenz/gaeste/" + guest + "/absage";
        assertThat(coordination.read(address)).contains("Wie hat der Gast Bescheid gesagt?");
        var empty = coordination.press(address);
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(empty)).contains("Es ist noch nichts geschehen", "href=\"#channel\"");
        assertThat(guests.stateOf(guest)).isEqualTo(GuestState.SEATED);

        assertThat(coordination.readAfter(address, Map.of("channel", "PHONE")))
                .contains("Die Anmeldung ist zurückgenommen");
        assertThat(guests.stateOf(guest)).isEqualTo(GuestState.CANCELLED);
        assertThat(guests.stateOf(waiting)).isEqualTo(GuestState.SEATED);
        assertThat(office.getBean(Timeline.class).of(guest).get(0))
                .satisfies(entry ->
                        assertThat(entry.sentence()).isEqualTo("Im Auftrag abgemeldet, mitgeteilt am Telefon."));
        assertThat(coordination.press(address, "channel", "PHONE").getStatus())
                .as("again")
                .isEqualTo(302);
        assertThat(guests.stateOf(waiting)).isEqualTo(GuestState.SEATED);
    }

    @Test
    void coordinationMovesAGuestToAnotherTable() {
        var conference = road.registrationOpen(DAY, 5).number();
        var lesen = conferences.table(conference, "Lesen", 1);
        var musik = conferences.table(conference, "Musik", 1);
        var guest = guests.register(conference, "Rosa Rotkehlchen", SampleGuests.address(), lesen);
        var address = "/konferenz/gaeste/" + guest + "/tisch";
        assertThat(coordination.read(address)).contains("Bisher: <strong>Lesen", "Musik – noch 1 Platz");
        assertThat(coordination.press(address).getStatus()).isEqualTo(422);
        guests.register(conference, "Emil Erlenzeisig", SampleGuests.address(), musik);
        assertThat(Caller.bodyOf(coordination.press(address, "table", musik.toString())))
                .contains("inzwischen voll", "href=\"#table\"");
        var forschen = conferences.table(conference, "Forschen", 1);
        assertThat(coordination.readAfter(address, Map.of("table", forschen.toString())))
                .contains("Der Tisch ist gewechselt", "Forschen");
        assertThat(guests.tableOf(guest)).isEqualTo(forschen);
    }

    @Test
    void onTheDayGuestsAreTicked() {
        var conference = road.registrationOpen(DAY, 5).number();
        var guest = guests.register(conference);
        var list = "/konferenz/" + conference + "/anmeldungen";
        assertThat(coordination.read(list)).doesNotContain("Ist da");
        conferences.travelTo(DAY);
        assertThat(coordination.read(list)).contains("Ist da", guest + "/absage");
        coordination.press("/konferenz/gaeste/" + guest + "/ankunft", "da", "ja");
        assertThat(coordination.read(list)).contains("Doch nicht da");
        coordination.press("/konferenz/gaeste/" + guest + "/ankunft", "da", "nein");
        assertThat(coordination.read(list)).doesNotContain("Doch nicht da");
        conferences.travelTo(DAY.plusDays(1));
        assertThat(coordination.read(list)).as("nobody cancels yesterday").doesNotContain(guest + "/absage");
    }

    @Test
    void whoIsThereCanBeNotedNeitherBeforeTheDayNorOnceThatIsClosed() {
        var conference = road.registrationOpen(DAY, 5).number();
        var number = guests.register(conference);
        var arrival = "/konferenz/gaeste/" + number + "/ankunft";
        assertThat(coordination.readAfter(arrival, Map.of("da", "ja"))).contains("erst am Tag der Konferenz");
        conferences.travelTo(DAY);
        assertThat(coordination.read("/konferenz/" + conference + "/anmeldungen"))
                .as("nobody is there yet")
                .doesNotContain("Doch nicht da");
        var story = new ProcessStory(office).about(number).run("checkPlace").run("confirmPlace");
        story.letPass("conferenceHeld").run("recordAttendance");
        assertThat(guests.stateOf(number)).isEqualTo(GuestState.PASSED);
        assertThat(coordination.readAfter(arrival, Map.of("da", "ja"))).contains("die Teilnahme steht schon fest");
        assertThat(guests.stateOf(number)).isEqualTo(GuestState.PASSED);
    }

    @Test
    void theListCanBeTakenAwayAndCalculatesNothing() {
        var conference = road.registrationOpen(DAY, 5).number();
        guests.register(conference, "=HYPERLINK(\"http://boese.example\")", SampleGuests.address());
        var csv = coordination.open("/konferenz/" + conference + "/anmeldungen/liste.csv");
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(new String(csv.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("'=HYPERLINK", "Kita Vogelnest (Demo)")
                .doesNotContain(";=HYPERLINK", "\"=HYPERLINK");
        assertThat(coordination
                        .open("/konferenz/" + conference + "/anmeldungen/liste.xlsx")
                        .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void anAddressThatIsNoneLeadsNowhere() {
        for (var number : new String[] {"unsinn", "ANM-2027-9999", "KONF-2027-01"}) {
            assertThat(coordination
                            .open("/konferenz/gaeste/" + number + "/absage")
                            .getStatus())
                    .isEqualTo(404);
        }
    }
}
