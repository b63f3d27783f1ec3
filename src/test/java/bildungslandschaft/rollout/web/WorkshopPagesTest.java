package bildungslandschaft.rollout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.rollout.workshop.SeatLine;
import bildungslandschaft.rollout.workshop.WorkshopBoard;
import bildungslandschaft.rollout.workshop.WorkshopSeats;
import bildungslandschaft.rollout.workshop.WorkshopState;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages about workshops: what is typed wrongly comes back, and nobody reads of another's Kitas. */
@OfficeTest
class WorkshopPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 8);

    private final ApplicationContext office;
    private final MockMvc pages;
    private final OfficeClock clock;
    private RegisteredKitas kitas;
    private PlannedWorkshops workshops;

    @Autowired
    WorkshopPagesTest(ApplicationContext office, MockMvc pages, OfficeClock clock) {
        this.office = office;
        this.pages = pages;
        this.clock = clock;
    }

    @BeforeEach
    void beginOnAMonday() {
        clock.travelTo(TODAY.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        kitas = new RegisteredKitas(office);
        workshops = new PlannedWorkshops(office, kitas.project());
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aWorkshopIsPlannedAndListed() {
        var answer = send(newWorkshop(), typed(Map.of()));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(Caller.signedIn(office, "amsel").read(answer.getRedirectedUrl()))
                .contains("Workshop „Magnete“", "Mittwoch, 3. März 2027", "0 gebucht, 12 frei");
        assertThat(Caller.signedIn(office, "erle").read(list())).contains("Magnete", "Mi., 03.03.2027", "0 von 12");
    }

    @ParameterizedTest
    @CsvSource({
        "seats, 0, mindestens einen Platz",
        "seats, -1, mindestens einen Platz",
        "seats, viele, ganze Zahl",
        "seats, 99999999999, ganze Zahl",
        "seats, 201, Höchstens 200",
        "date, 2027-02-01, Vergangenheit",
        "date, 2027-03-29, Feiertag",
        "date, 2027-02-27, Wochenende",
        "date, 2027-07-14, Sommerferien",
        "date, 2027-02-30, einen Tag",
        "date, +999999999-01-01, zwei Jahre",
        "date, irgendwann, einen Tag",
        "endsAt, 08:00, nicht nach dem Beginn",
        "startsAt, 25:00, eine Uhrzeit",
        "topic, '', nennen Sie das Thema",
        "place, ' ', nennen Sie den Ort"
    })
    void whatCannotBePlannedComesBackAsItWasTyped(String field, String value, String because) {
        var answer = send(newWorkshop(), typed(Map.of(field, value)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains(because, "href=\"#" + field + "\"", field.equals("topic") ? "Haus der Jugend" : "Magnete")
                .contains("aria-invalid=\"true\"");
        assertThat(office.getBean(WorkshopBoard.class).upcoming(kitas.project(), true))
                .isEmpty();
    }

    @Test
    void whoMeansItMayPlanIntoTheHolidays() {
        var asked = Caller.bodyOf(send(newWorkshop(), typed(Map.of("date", "2027-07-14"))));
        assertThat(asked).contains("name=\"inHolidays\"");
        assertThat(send(newWorkshop(), typed(Map.of("date", "2027-07-14", "inHolidays", "true")))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void aGermanDateIsUnderstoodAndControlCharactersAreNot() {
        var answer = send(newWorkshop(), typed(Map.of("date", "3.3.2027", "topic", "Ma\u0000gnete\n")));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(office.getBean(WorkshopBoard.class).upcoming(kitas.project(), true))
                .extracting(line -> line.plan().topic())
                .containsExactly("Ma gnete");
    }

    @Test
    void fewerSeatsThanAreTakenAreRefusedAtTheField() {
        var workshop = workshops.in(3, "Wasser", 5);
        office.getBean(WorkshopSeats.class).findSeat(kitas.large(4));
        var day = workshops.line(workshop).plan().date().toString();

        var answer = send(
                "/rollout/workshops/" + workshop + "/aendern",
                typed(Map.of("seats", "3", "date", day, "edition", editionOf(workshop))));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("Es sind schon 4 Plätze vergeben.", "value=\"3\"");
    }

    @Test
    void whoHasAnOlderPageBeforeTheEyesOverwritesNothingUnseen() {
        var workshop = workshops.in(3, "Wasser", 5);
        var change = "/rollout/workshops/" + workshop + "/aendern";
        var day = workshops.line(workshop).plan().date().toString();
        var seen = Map.of("topic", "Wasser", "seats", "5", "date", day, "edition", editionOf(workshop));
        var elsewhere = new HashMap<>(seen);
        elsewhere.put("place", "Rathaus Finsterwalde");
        assertThat(send(change, typed(elsewhere)).getStatus()).isEqualTo(302);
        assertThat(send(change, typed(elsewhere)).getStatus())
                .as("a double click")
                .isEqualTo(302);

        var other = new HashMap<>(seen);
        other.put("topic", "Wasser und Eis");
        var late = send(change, typed(other));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(late))
                .contains("Rathaus Finsterwalde", "value=\"Wasser und Eis\"", editionOf(workshop))
                .contains("Speichern Sie noch einmal");
        assertThat(workshops.line(workshop).plan().place()).isEqualTo("Rathaus Finsterwalde");
        assertThat(workshops.line(workshop).plan().topic()).isEqualTo("Wasser");
    }

    @Test
    void aWorkshopIsCalledOffWithAReason() {
        var workshop = workshops.in(3, "Wasser", 5);
        var cancel = "/rollout/workshops/" + workshop + "/absagen";
        assertThat(send(cancel, Map.of("grund", " ")).getStatus()).isEqualTo(422);
        assertThat(send(cancel, Map.of("grund", "x".repeat(301))).getStatus()).isEqualTo(422);

        assertThat(send(cancel, Map.of("grund", "<b>Sturm</b>")).getStatus()).isEqualTo(302);

        assertThat(workshops.line(workshop).state()).isEqualTo(WorkshopState.CANCELLED);
        assertThat(Caller.signedIn(office, "amsel").read("/rollout/workshops/" + workshop))
                .contains("&lt;b&gt;Sturm&lt;/b&gt;");
        assertThat(send(cancel, Map.of("grund", "noch einmal")).getStatus()).isEqualTo(422);
    }

    @Test
    void attendanceIsTakenOnOnePage() {
        var workshop = workshops.in(2, "Wasser", 5);
        var came = seated(kitas.large());
        var missed = seated(kitas.large());
        var url = "/rollout/workshops/" + workshop + "/teilnahme";
        workshops.travelTo(workshops.line(workshop).plan().date());
        assertThat(Caller.signedIn(office, "amsel").read("/rollout/workshops/" + workshop))
                .contains("anwesend-" + came, "anwesend-" + missed);

        var answer = send(url, Map.of("anwesend-" + came, "1", "anwesend-" + missed, "-2"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("href=\"#anwesend-" + missed + "\"", "value=\"1\"", "value=\"-2\"");

        assertThat(send(url, Map.of("anwesend-" + came, "1", "anwesend-" + missed, "0"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(workshops.line(workshop).state()).isEqualTo(WorkshopState.HELD);
        assertThat(workshops.seats(workshop)).extracting(SeatLine::present).containsExactlyInAnyOrder(1, 0);
        var twice = send(url, Map.of("anwesend-" + came, "1", "anwesend-" + missed, "0"));
        assertThat(Caller.bodyOf(twice)).contains("hat schon stattgefunden");
    }

    @Test
    void aContactReadsOfTheOwnKitasOnly() {
        var own = seatedIn("HER");
        var foreign = seatedIn("FIN");
        var workshop = office.getBean(WorkshopBoard.class)
                .upcoming(kitas.project(), true)
                .get(0);

        var page = Caller.signedIn(office, "erle").read("/rollout/workshops/" + workshop.number());

        assertThat(page).contains(nameOf(own), "2 gebucht");
        assertThat(page).doesNotContain(nameOf(foreign), foreign.value(), "Meisengeheim", "Kita sagt ab", "/aendern");
        assertThat(Caller.signedIn(office, "falke").read("/rollout/workshops/" + workshop.number()))
                .contains(nameOf(foreign), "Meisengeheim", "Kita sagt ab");
    }

    @Test
    void aContactReadsOnlyTheOwnPartOfTheWaitingList() {
        var own = kitas.in("HER");
        var foreign = kitas.in("FIN");
        List.of(own, foreign).forEach(office.getBean(WorkshopSeats.class)::findSeat);

        var page = Caller.signedIn(office, "erle").read(list());

        assertThat(page).contains(nameOf(own)).doesNotContain(nameOf(foreign), foreign.value());
        assertThat(Caller.signedIn(office, "amsel").read(list())).contains(nameOf(foreign));
    }

    @Test
    void theListSaysWhereTheAttendanceIsMissing() {
        var workshop = workshops.in(2, "Wasser", 5);
        workshops.travelTo(workshops.line(workshop).plan().date().plusDays(10));

        assertThat(Caller.signedIn(office, "amsel").read(list()))
                .contains("Für einen Workshop fehlt die Teilnahmeliste");
        assertThat(Caller.signedIn(office, "amsel").read(list() + "?zeit=vergangen"))
                .contains("überfällig");
        assertThat(Caller.signedIn(office, "erle").read(list())).doesNotContain("Teilnahmeliste");
    }

    private CaseNumber seatedIn(String unit) {
        if (office.getBean(WorkshopBoard.class).upcoming(kitas.project(), true).isEmpty()) {
            workshops.in(3, "Wasser", 5);
        }
        return seated(kitas.in(unit));
    }

    private CaseNumber seated(CaseNumber kita) {
        assertThat(office.getBean(WorkshopSeats.class).findSeat(kita)).isTrue();
        return kita;
    }

    private String nameOf(CaseNumber kita) {
        return office.getBean(Kitas.class)
                .kita(kitas.view(kita).kitaId())
                .orElseThrow()
                .name();
    }

    private String list() {
        return "/rollout/" + kitas.project() + "/workshops";
    }

    private String newWorkshop() {
        return list() + "/neu";
    }

    private static Map<String, String> typed(Map<String, String> otherwise) {
        var form = new HashMap<>(Map.of(
                "topic", "Magnete",
                "date", "2027-03-03",
                "startsAt", "09:00",
                "endsAt", "16:00",
                "place", "Haus der Jugend",
                "seats", "12",
                "trainer", ""));
        form.putAll(otherwise);
        return form;
    }

    private MockHttpServletResponse send(String url, Map<String, String> form) {
        try {
            var request = post(url).with(user("amsel")).with(csrf());
            form.forEach(request::param);
            return pages.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(url, e);
        }
    }

    private String editionOf(CaseNumber workshop) {
        return workshops.line(workshop).plan().edition();
    }
}
