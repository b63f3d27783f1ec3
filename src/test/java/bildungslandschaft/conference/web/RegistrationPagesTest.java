package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.conference.registration.GuestDesk;
import bildungslandschaft.conference.registration.RegistrationOptions;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.correspondence.Office;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.form.FormIntake;
import bildungslandschaft.workflow.form.FormSubmission;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** The public page of a conference's registration: who gets in, who is told what, and what never happens twice. */
@OfficeTest
class RegistrationPagesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    private final ApplicationContext office;
    private final MockMvc pages;
    private final OfficeClock clock;
    private final JdbcTemplate database;
    private final SampleConferences conferences;
    private final ConferenceRoad road;
    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    RegistrationPagesTest(ApplicationContext office, MockMvc pages, OfficeClock clock, JdbcTemplate database) {
        this.office = office;
        this.pages = pages;
        this.clock = clock;
        this.database = database;
        this.conferences = new SampleConferences(office);
        this.road = new ConferenceRoad(office);
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
    void anAddressThatNoMailReachesIsRefusedAtItsField() {
        var conference = road.registrationOpen(DAY, 5).number();
        var refused = send(conference, SampleGuests.typed("Rosa Rotkehlchen", "a@b"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(refused)).contains("An diese Adresse können wir nicht schreiben");
    }

    @Test
    void aGuestRegistersOnceHoweverOftenTheButtonIsPressed() {
        var conference = opened(150);
        conferences.table(conference, "Lesen", 1);
        assertThat(read("/konferenz/" + conference + "/anmeldung"))
                .contains("Donnerstag, 18. November 2027", "Refektorium Doberlug", "Lesen – noch 1 Platz")
                .contains("Anmeldeschluss: <span>Donnerstag, 28. Oktober 2027")
                .doesNotContain("Alle Plätze sind vergeben");
        var sent = ProcessStory.json(UUID.randomUUID(), SampleGuests.typed("Rosa Rotkehlchen", SampleGuests.address()));
        assertThat(send(conference, sent).getStatus()).isEqualTo(200);
        assertThat(send(conference, sent).getStatus()).isEqualTo(200);
        assertThat(guestsOf(conference)).isEqualTo(1);
        assertThat(read("/konferenz/" + conference + "/anmeldung/danke"))
                .contains("Sie haben einen Platz", "ANM-2027-", "Weitere Person");
        assertThat(read("/konferenz/" + conference + "/anmeldung/danke"))
                .as("shown once")
                .doesNotContain("ANM-2027-");
    }

    @Test
    void theNextPersonOfTheSameInstitutionNeedsNotTypeItAgain() {
        var conference = opened(150);
        var email = SampleGuests.address();
        send(conference, Map.copyOf(SampleGuests.typed("Rosa Rotkehlchen", email)));
        assertThat(read("/konferenz/" + conference + "/anmeldung?weitere=ja"))
                .contains(email, "Kita Vogelnest (Demo)", "schon ausgefüllt")
                .doesNotContain("Rotkehlchen");
        send(conference + "/anmeldung?weitere=ja", SampleGuests.typed("Bernd Buchfink", email));
        assertThat(database.queryForObject(
                        "select count(distinct party) from conference_guests where conference = ?",
                        Integer.class,
                        conference.value()))
                .isEqualTo(1);
        assertThat(read("/konferenz/" + conference + "/anmeldung"))
                .as("whoever comes next to this computer")
                .doesNotContain(email);
    }

    @Test
    void twiceTheSamePersonIsToldKindly() {
        var conference = opened(150);
        var email = SampleGuests.address();
        send(conference, SampleGuests.typed("Rosa  Rotkehlchen", email));
        var again = send(conference, SampleGuests.typed("rosa rotkehlchen", email.toUpperCase(Locale.ROOT)));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(again)).contains("gibt es schon eine Anmeldung", "nichts weiter tun");
        assertThat(guestsOf(conference)).isEqualTo(1);
    }

    @Test
    void oneContactCannotFillTheHall() {
        var conference = opened(150);
        var email = SampleGuests.address();
        for (int i = 1; i <= 20; i++) {
            assertThat(send(conference, SampleGuests.typed("Gast " + i, email)).getStatus())
                    .isEqualTo(200);
        }
        var oneMore = send(conference, SampleGuests.typed("Gast 21", email));
        assertThat(oneMore.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(oneMore)).contains("schon 20 Personen");
    }

    @ParameterizedTest
    @CsvSource({
        "fullName, '', 422",
        "fullName, X201, 422",
        "fullName, X200, 200",
        "fullName, שלום עליכם, 200",
        "fullName, \u202Egnol, 422",
        "fullName, '<script>alert(1)</script>', 200",
        "fullName, '=HYPERLINK(\"http://boese.example\")', 200",
        "email, kein-postfach, 422",
        "guestGroup, AUSSERIRDISCHE, 422",
        "firstWish, 11111111-2222-3333-4444-555555555555, 422",
        "travel, TELEPORT, 422",
        "supportNote, Rampe, 422"
    })
    void whatCannotBeComesBackAtItsField(String field, String value, int status) {
        var conference = opened(150);
        var typed = SampleGuests.typed("Rosa Rotkehlchen", SampleGuests.address());
        typed.put(field, value.startsWith("X") ? "ä".repeat(Integer.parseInt(value.substring(1))) : value);
        var answer = send(conference, typed);
        assertThat(answer.getStatus()).isEqualTo(status);
        if (status == 422) {
            assertThat(Caller.bodyOf(answer)).contains(field.equals("supportNote") ? "supportAllowed" : field);
            assertThat(guestsOf(conference)).isZero();
        }
    }

    @Test
    void whoComesTooLateForAPlaceWaitsInLine() {
        var conference = opened(1);
        send(conference, SampleGuests.typed("Rosa Rotkehlchen", SampleGuests.address()));
        assertThat(read("/konferenz/" + conference + "/anmeldung")).contains("Alle Plätze sind vergeben");
        send(conference, SampleGuests.typed("Emil Erlenzeisig", SampleGuests.address()));
        assertThat(read("/konferenz/" + conference + "/anmeldung/danke")).contains("Warteliste", "Platz 1");
    }

    @Test
    void whoWishesForATableReadsWhetherThereIsAPlace() {
        var conference = opened(3);
        var lesen = conferences.table(conference, "Lesen", 1);
        var musik = conferences.table(conference, "Musik", 1);
        assertThat(thanksFor(conference, lesen)).contains("Lesen</bdi></strong>, Ihr erster Wunsch.");
        assertThat(thanksFor(conference, lesen, musik))
                .contains(
                        ">Musik</bdi></strong>.",
                        "Lieber wollten Sie an „",
                        "Lesen</bdi>“; dort ist zurzeit kein Platz")
                .doesNotContain("erster Wunsch");
        assertThat(thanksFor(conference, musik, lesen))
                .contains("Musik</bdi>“ und „", "Lesen</bdi>“ ist zurzeit kein Platz frei.", "der Reihe nach")
                .doesNotContain("Ihr Thementisch");
        assertThat(thanksFor(conference, lesen))
                .as("nobody knows before there is a place at the conference")
                .contains("Warteliste", "wenn Sie nachrücken")
                .doesNotContain("Lesen");
    }

    @Test
    void programmeAndRegistrationLeadToEachOtherWhileThatIsOpen() {
        var conference = opened(150);
        var programme = "/konferenz/" + conference + "/programm";
        var registration = "/konferenz/" + conference + "/anmeldung";
        assertThat(read(programme)).contains("href=\"" + registration + "\"");
        assertThat(read(registration)).contains("href=\"" + programme + "\"");
        send(conference, SampleGuests.typed("Rosa Rotkehlchen", SampleGuests.address()));
        assertThat(read(registration + "/danke")).contains("href=\"" + programme + "\"");

        conferences.travelTo(DAY.minusWeeks(2));
        assertThat(read(programme)).doesNotContain(registration);
    }

    @Test
    void aProgramThatFillsInEverythingIsThankedAndIgnored() {
        var conference = opened(150);
        var trapped =
                "{\"submission\":\"%s\",\"values\":{},\"trap\":\"http://boese.example\"}".formatted(UUID.randomUUID());
        assertThat(send(conference, trapped).getStatus()).isEqualTo(200);
        assertThat(guestsOf(conference)).isZero();
        assertThat(read("/konferenz/" + conference + "/anmeldung/danke")).contains("Ihre Anmeldung ist angekommen");
    }

    @Test
    void whoRegistersHundredsFromOneLineIsAskedToRing() {
        var conference = opened(150);
        var page = new RegistrationController(
                office.getBean(ConferenceInvitations.class),
                office.getBean(ProgrammeSheets.class),
                office.getBean(GuestDesk.class),
                office.getBean(RegistrationOptions.class),
                office.getBean(DeployedForms.class),
                office.getBean(FormIntake.class),
                office.getBean(Office.class),
                1);
        var first = submission("Rosa Rotkehlchen");
        var second = submission("Bernd Buchfink");
        var request = new MockHttpServletRequest();
        assertThat(page.submit(conference.value(), null, first, request, session)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(page.submit(conference.value(), null, second, request, session)
                        .getStatusCode()
                        .value())
                .isEqualTo(429);
        assertThat(guestsOf(conference)).isEqualTo(1);
    }

    private static FormSubmission submission(String name) {
        return new FormSubmission(UUID.randomUUID(), SampleGuests.typed(name, SampleGuests.address()), "");
    }

    @Test
    void beforeAfterAndWithoutAConferenceThePageSaysSo() {
        var drafted = conferences.plan(DAY);
        assertThat(Caller.citizen(office)
                        .open("/konferenz/" + drafted + "/anmeldung")
                        .getStatus())
                .isEqualTo(404);

        var early = road.inPreparation(DAY).number();
        assertShut(early, "Die Anmeldung ist noch nicht geöffnet");

        var story = road.registrationOpen(DAY, 150);
        conferences.travelTo(LocalDate.of(2027, 10, 29));
        assertShut(story.number(), "Die Anmeldung ist geschlossen");
        conferences.travelTo(LocalDate.of(2027, 1, 11));

        var off = opened(150);
        conferences.planning().cancel(off, Substitute.NONE, "Der Saal ist gesperrt", conferences.actor("falke"));
        assertShut(off, "Die Konferenz findet nicht statt");
    }

    @Test
    void whatIsGivenUpBeforeAnybodyWasToldStaysWithinTheOffice() {
        var givenUp = road.inPreparation(DAY).number();
        conferences.planning().cancel(givenUp, Substitute.NONE, "Kein Geld", conferences.actor("falke"));
        assertUnknown(givenUp);
    }

    private void assertUnknown(CaseNumber conference) {
        assertThat(Caller.citizen(office)
                        .open("/konferenz/" + conference + "/anmeldung")
                        .getStatus())
                .isEqualTo(404);
    }

    private void assertShut(CaseNumber conference, String title) {
        assertThat(read("/konferenz/" + conference + "/anmeldung")).contains("<h1>" + title);
        var tried = send(conference, SampleGuests.typed("Rosa Rotkehlchen", SampleGuests.address()));
        assertThat(tried.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(tried)).contains("Es ist nichts gespeichert");
    }

    private String thanksFor(CaseNumber conference, UUID... wishes) {
        var typed = SampleGuests.typed("Rosa Rotkehlchen", SampleGuests.address());
        var fields = List.of("firstWish", "secondWish").iterator();
        for (var wish : wishes) {
            typed.put(fields.next(), wish.toString());
        }
        assertThat(send(conference, typed).getStatus()).isEqualTo(200);
        return read("/konferenz/" + conference + "/anmeldung/danke");
    }

    private CaseNumber opened(int people) {
        return road.registrationOpen(DAY, people).number();
    }

    private int guestsOf(CaseNumber conference) {
        return database.queryForObject(
                "select count(*) from conference_guests where conference = ?", Integer.class, conference.value());
    }

    private MockHttpServletResponse send(CaseNumber conference, Map<String, ?> values) {
        return send(conference + "/anmeldung", values);
    }

    private MockHttpServletResponse send(CaseNumber conference, String json) {
        return sendTo(conference + "/anmeldung", json);
    }

    private MockHttpServletResponse send(String address, Map<String, ?> values) {
        return sendTo(address, ProcessStory.json(UUID.randomUUID(), values));
    }

    private MockHttpServletResponse sendTo(String address, String json) {
        try {
            return pages.perform(post("/konferenz/" + address)
                            .session(session)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json)
                            .with(anonymous())
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private String read(String address) {
        try {
            return Caller.bodyOf(pages.perform(get(address).session(session).with(anonymous()))
                    .andReturn()
                    .getResponse());
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }
}
