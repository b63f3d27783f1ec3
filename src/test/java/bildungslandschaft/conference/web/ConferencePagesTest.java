package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferenceState;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of a conference: what is typed wrongly comes back, and the plan says how far everything is. */
@OfficeTest
class ConferencePagesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    private final ApplicationContext office;
    private final MockMvc pages;
    private final OfficeClock clock;
    private final SampleConferences conferences;

    @Autowired
    ConferencePagesTest(ApplicationContext office, MockMvc pages, OfficeClock clock) {
        this.office = office;
        this.pages = pages;
        this.clock = clock;
        this.conferences = new SampleConferences(office);
    }

    @BeforeEach
    void beginInJanuary() {
        conferences.travelTo(LocalDate.of(2027, 1, 11));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    /** Other conferences may be there too. */
    @Test
    void theStartPageCountsTheDaysToTheConferenceThatStandsFirst() {
        var far = conferences.plan(DAY.plusYears(1));
        var near = conferences.plan(DAY);

        var part = Caller.signedIn(office, "falke").read("/start").split("<h2[^>]*>Bildungskonferenz</h2>")[1];

        assertThat(part).containsSubsequence("/konferenz/" + near, "/konferenz/" + far);
        var first = part.split("href=\"/konferenz/")[1].split("\"")[0];
        assertThat(part.split("href=")[0])
                .containsPattern(
                        "(Noch \\d+ Tage bis zur Konferenz " + first + " am \\p{L}+, |Konferenztag: " + first + ")");
    }

    @Test
    void aConferenceIsSetUpOnceHoweverOftenItIsSent() {
        var typed = typed(Map.of("edition", "901", "meant", "true"));
        var answer = send("/konferenz/neu", "amsel", typed);
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(send("/konferenz/neu", "amsel", typed).getRedirectedUrl()).isEqualTo(answer.getRedirectedUrl());

        var page = Caller.signedIn(office, "amsel").read(answer.getRedirectedUrl());
        assertThat(page)
                .contains("901. Bildungskonferenz", "Donnerstag, 18. November 2027", "in 44 Wochen")
                .contains("Ziele und Format klären", "Do., 11.02.2027", "23 Arbeitstage Zeit")
                .contains("0 von 25");
        assertThat(Caller.signedIn(office, "erle").read("/konferenz")).contains("901. Bildungskonferenz");
    }

    @Test
    void theCaseSaysOfEachOpenTaskWhenItIsDue() {
        var number = new ConferenceRoad(office).inPreparation(DAY).number();
        assertThat(Caller.signedIn(office, "amsel").read("/vorgaenge/" + number).replaceAll("<[^>]*>|\\s+", " "))
                .containsPattern("Presse und Werbung planen +– +Koordination +Do., 23.09.")
                .containsPattern("Befragung vorbereiten +– +Bildungsmonitoring +Do., 07.10.");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2027-11-20, meant, Wochenende",
        "day, 2027-11-19, meant, Üblich ist ein Dienstag",
        "day, 2028-10-31, meant, Feiertag",
        "day, 2027-07-14, meant, Sommerferien",
        "day, 2027-01-11, day, schon vorbei",
        "day, 2026-11-18, day, schon vorbei",
        "day, 2099-11-18, day, So weit voraus",
        "day, +999999999-01-01, day, So weit voraus",
        "day, 2027-02-30, day, nennen Sie den Tag",
        "edition, viele, edition, eine Zahl",
        "edition, 0, edition, eine Zahl",
        "motto, ' ', motto, nennen Sie das Motto"
    })
    void whatCannotBePlannedComesBackAsItWasTyped(String field, String value, String at, String because) {
        var answer = send("/konferenz/neu", "falke", typed(Map.of(field, value)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains(because, "href=\"#" + at + "\"", "Es ist noch nichts gespeichert.")
                .contains(field.equals("motto") ? "2027-11-18" : "Bildung bewegt");
    }

    @Test
    void whoKnowsTheDrawbacksMayHaveTheDay() {
        var typed = typed(Map.of("edition", "903", "day", "2027-11-20"));
        assertThat(Caller.bodyOf(send("/konferenz/neu", "falke", typed))).contains("name=\"meant\"");
        typed.put("meant", "true");
        assertThat(send("/konferenz/neu", "falke", typed).getStatus()).isEqualTo(302);
    }

    @Test
    void theBrowserCutsNothingOffThatWouldMakeItSomethingElse() {
        assertThat(Caller.signedIn(office, "falke").read("/konferenz/neu")).doesNotContain("maxlength");
        assertThat(Caller.bodyOf(send("/konferenz/neu", "falke", typed(Map.of("edition", "99999999999")))))
                .contains("Bitte eine Zahl von 1 bis 999.", "value=\"99999999999\"");
    }

    @Test
    void oneEditionTakesPlaceOnce() {
        assertThat(send("/konferenz/neu", "falke", typed(Map.of("edition", "904", "meant", "true")))
                        .getStatus())
                .isEqualTo(302);
        assertThat(Caller.bodyOf(send("/konferenz/neu", "falke", typed(Map.of("edition", "904", "meant", "true")))))
                .contains("Die 904. Bildungskonferenz gibt es schon.", "href=\"#edition\"");
    }

    @Test
    void theDayIsMovedWithAReasonAndThePlanFollows() {
        var number = conferences.plan(DAY);
        var refused = send(page(number, "termin"), "amsel", Map.of("day", "2027-11-25"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(refused)).contains("Bitte nennen Sie den Grund.", "2027-11-25");

        var moved = send(
                page(number, "termin"), "amsel", Map.of("day", "2027-11-25", "reason", "Kreistag", "meant", "true"));
        assertThat(moved.getStatus()).isEqualTo(302);
        assertThat(Caller.signedIn(office, "dohle").read("/konferenz/" + number))
                .contains("Donnerstag, 25. November 2027", "Do., 18.02.2027");
    }

    @Test
    void whoeverMovesAnOldPageIsToldWhereTheDayIsNow() {
        var number = conferences.plan(DAY);
        var first = Map.of("before", DAY.toString(), "day", "2027-11-25", "reason", "Kreistag", "meant", "true");
        assertThat(send(page(number, "termin"), "amsel", first).getStatus()).isEqualTo(302);
        assertThat(send(page(number, "termin"), "amsel", first).getStatus())
                .as("a second click")
                .isEqualTo(302);
        var late = send(
                page(number, "termin"),
                "falke",
                Map.of("before", DAY.toString(), "day", "2027-12-02", "reason", "Raum frei"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(late)).contains("Donnerstag, 25. November 2027", "2027-12-02", "Raum frei");
        assertThat(conferences.view(number).day()).isEqualTo("2027-11-25");
    }

    @Test
    void aStrandOfThePlanCanBeLookedAtAlone() {
        var page = Caller.signedIn(office, "eiche").read("/konferenz/" + conferences.plan(DAY) + "?strang=ort");
        assertThat(page).contains("Ort reservieren").doesNotContain("Programm abstimmen");
        assertThat(page).doesNotContain("/absage", "/termin");
    }

    @Test
    void aPersonsTasksCanBeLookedAtAlone() {
        var address = "/konferenz/" + conferences.plan(DAY) + "?wer=";
        var reader = Caller.signedIn(office, "erle");
        assertThat(reader.read(address + "eiche")).contains("Budget freigeben").doesNotContain("Ort reservieren");
        assertThat(reader.read(address + "amsel&strang=ort"))
                .contains(
                        "Ort reservieren",
                        "strang=ort&amp;wer=amsel",
                        "value=\"amsel\" selected=\"selected\">Frau Amsel")
                .doesNotContain("Programm abstimmen", "Budget freigeben");
        assertThat(reader.read(address + "niemand")).contains("Budget freigeben", "Ort reservieren");
    }

    @Test
    void whoMayDoATaskIsLedToItFromThePlan() {
        var number = conferences.plan(DAY);
        assertThat(Caller.signedIn(office, "falke").read("/konferenz/" + number))
                .contains("href=\"/aufgaben/");
        assertThat(Caller.signedIn(office, "amsel").read("/konferenz/" + number))
                .doesNotContain("href=\"/aufgaben/");
    }

    @Test
    void aConferenceIsCalledOffOnce() {
        var number = conferences.plan(DAY);
        assertThat(Caller.bodyOf(send(page(number, "absage"), "falke", Map.of("reason", "Pandemie"))))
                .contains("wählen Sie eine der Möglichkeiten", "href=\"#choice\"", "Pandemie");
        var cancelled = Map.of("reason", "Pandemie", "choice", "REPORT");
        assertThat(send(page(number, "absage"), "falke", cancelled).getStatus()).isEqualTo(302);
        assertThat(send(page(number, "absage"), "falke", cancelled).getStatus()).isEqualTo(302);
        assertThat(conferences.view(number).state()).isEqualTo(ConferenceState.CANCELLED);
        assertThat(Caller.signedIn(office, "falke").read("/konferenz/" + number))
                .contains("abgesagt", "entfällt")
                .doesNotContain("Termin verschieben");
    }

    @Test
    void whatIsOverIsReadAndNotEdited() {
        var programme = new SampleProgramme(office);
        var held = conferences.plan(DAY);
        var cancelled = conferences.plan(DAY);
        for (var number : List.of(held, cancelled)) {
            programme.rooms(number, 150, "Aula");
            var part = programme.add(number, SampleProgramme.talk("Vortrag", "10:00", "10:45"));
            var planner = Caller.signedIn(office, "falke");
            assertThat(planner.read("/konferenz/" + number)).contains("/programm/bearbeiten");
            assertThat(planner.read("/vorgaenge/" + number)).contains("/programm/bearbeiten");
            if (number.equals(held)) {
                conferences.hold(number);
            } else {
                send(page(number, "absage"), "falke", Map.of("reason", "Pandemie", "choice", "REPORT"));
            }

            assertThat(planner.read("/konferenz/" + number)).doesNotContain("/programm/bearbeiten");
            assertThat(planner.read("/vorgaenge/" + number)).doesNotContain("/programm/bearbeiten");
            assertThat(planner.read(page(number, "programm/bearbeiten")))
                    .contains("Vortrag", "lässt sich nicht mehr ändern")
                    .doesNotContain("/konferenz/programmpunkt/", "/programm/neu", "/raeume");
            for (var old :
                    List.of(page(number, "raeume"), page(number, "programm/neu"), "/konferenz/programmpunkt/" + part)) {
                assertThat(planner.open(old).getRedirectedUrl()).isEqualTo(page(number, "programm/bearbeiten"));
            }
        }
    }

    @Test
    void aStrandIsWaivedAndAPlaceIsLostOnceHoweverOftenItIsSent() {
        var road = new ConferenceRoad(office);
        var story = road.inPreparation(DAY);
        var number = story.number();
        var waiver = Map.of("reason", "Kleine Runde", "choice", "PUBLICITY");
        assertThat(send(page(number, "verzicht"), "falke", waiver).getStatus()).isEqualTo(302);
        assertThat(send(page(number, "verzicht"), "falke", waiver).getStatus()).isEqualTo(302);
        assertThat(Caller.signedIn(office, "erle").read("/konferenz/" + number))
                .containsOnlyOnce("Kleine Runde")
                .contains("Worauf verzichtet wird");

        road.venueReserved(story);
        var loss = Map.of("reason", "Wasserschaden");
        assertThat(send(page(number, "ortsausfall"), "amsel", loss).getStatus()).isEqualTo(302);
        assertThat(send(page(number, "ortsausfall"), "amsel", loss).getStatus()).isEqualTo(302);
        assertThat(Caller.signedIn(office, "amsel").read("/konferenz/" + number))
                .contains("Der Ort hat abgesagt.", "Ersatzort finden");
    }

    @Test
    void whatCannotBeDoneNowIsSaidInWords() {
        var number = conferences.plan(DAY);
        assertThat(Caller.bodyOf(send(page(number, "verzicht"), "falke", Map.of("reason", "klein", "choice", "VENUE"))))
                .contains("nur, solange die Konferenz vorbereitet wird");
        assertThat(Caller.bodyOf(send(page(number, "verzicht"), "falke", Map.of("reason", "klein", "choice", "DAY"))))
                .contains("wählen Sie eine der Möglichkeiten");
        assertThat(Caller.bodyOf(send(page(number, "ortsausfall"), "amsel", Map.of("reason", "Wasser"))))
                .contains("kein Ort reserviert");
    }

    private static String page(CaseNumber number, String act) {
        return "/konferenz/" + number + "/" + act;
    }

    private static Map<String, String> typed(Map<String, String> otherwise) {
        var typed = new TreeMap<>(Map.of(
                "edition",
                "902",
                "motto",
                "Bildung bewegt",
                "day",
                DAY.toString(),
                "submission",
                UUID.randomUUID().toString()));
        typed.putAll(otherwise);
        return typed;
    }

    private MockHttpServletResponse send(String url, String login, Map<String, String> typed) {
        var request = post(url).with(csrf()).with(user(login));
        typed.forEach(request::param);
        try {
            return pages.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
