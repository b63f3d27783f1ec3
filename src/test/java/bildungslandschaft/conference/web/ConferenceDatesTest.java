package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** What whoever chooses the day of a conference is told about it, before it is too late. */
@OfficeTest
class ConferenceDatesTest {

    private static final AtomicInteger EDITION = new AtomicInteger(500);

    private final ApplicationContext office;
    private final MockMvc pages;
    private final OfficeClock clock;
    private final SampleConferences conferences;

    @Autowired
    ConferenceDatesTest(ApplicationContext office, MockMvc pages, OfficeClock clock) {
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

    @ParameterizedTest
    @CsvSource({
        "2027-01-21, Der Anmeldeschluss wäre schon vorbei (Mittwoch&#44; 30. Dezember 2026).",
        "2027-01-21, 15 Aufgaben wären überfällig.",
        "2027-10-12, 1 Aufgabe wäre überfällig.",
        "2027-10-31, Das ist ein Feiertag.",
        "2027-10-31, Der Tag liegt am Wochenende.",
        "2027-10-31, Für diese Zeit sind keine Ferien hinterlegt."
    })
    void whatSpeaksAgainstADayIsSaidInTheBoxThatAsks(String day, String because) {
        var answer = plan(day, false);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer.getResponse())).contains("name=\"meant\"", because.replace("&#44;", ","));
        assertThat(plan(day, true).getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void twoConferencesOnOneDayAreMeantOrAMistake() {
        var day = LocalDate.of(2028, 3, 7);
        var first = conferences.view(conferences.plan(day));
        assertThat(Caller.bodyOf(plan(day.toString(), false).getResponse()))
                .contains("An diesem Tag ist schon die " + first.title());

        var other = conferences.plan(day.plusWeeks(1));
        assertThat(Caller.bodyOf(move(other.value(), day))).contains("An diesem Tag ist schon die " + first.title());
    }

    @ParameterizedTest
    @CsvSource({"2027-12-28, true", "2028-02-03, true", "2027-07-20, false"})
    void itIsSaidWhereNobodyHasEnteredTheHolidays(String day, boolean unknown) {
        assertThat(plan(day, true).getFlashMap().get("unknownHolidays")).isEqualTo(unknown);
    }

    @Test
    void aMoveThatLeavesTooLittleTimeIsAskedForOnce() {
        var number = conferences.plan(LocalDate.of(2028, 3, 9)).value();
        var near = LocalDate.of(2027, 1, 26);
        assertThat(Caller.bodyOf(move(number, near)))
                .contains("Der Anmeldeschluss wäre schon vorbei", "Aufgaben wären überfällig", "name=\"meant\"");
        conferences.travelTo(LocalDate.of(2028, 2, 29));
        assertThat(Caller.bodyOf(move(number, LocalDate.of(2028, 3, 11))))
                .as("what is late already is no word against a later day")
                .contains("Wochenende")
                .doesNotContain("Anmeldeschluss", "überfällig");
    }

    @Test
    void aFilterThatFindsNothingSaysSo() {
        var number = conferences.plan(LocalDate.of(2028, 3, 14));
        assertThat(Caller.signedIn(office, "falke").read("/konferenz/" + number + "?wer=eiche&strang=ort"))
                .contains("Keine Aufgabe passt zum Filter.", "href=\"/konferenz/" + number + "\">Alle Aufgaben zeigen")
                .doesNotContain("bl-plan-wide", "Der Plan als Tabelle");
    }

    @Test
    void theListCountsAsThePlanDoes() {
        var number = conferences.planAhead();
        pages(number.value() + "/absage", Map.of("reason", "Pandemie", "choice", "REPORT"));
        var reader = Caller.signedIn(office, "falke");
        assertThat(reader.read("/konferenz/" + number)).contains("0 von 0");
        var row = reader.read("/konferenz").split("/konferenz/" + number)[1];
        assertThat(row.substring(0, row.indexOf("</tr>"))).contains("0 von 0 erledigt");
    }

    private MvcResult plan(String day, boolean meant) {
        return pages(
                "neu",
                Map.of(
                        "edition",
                        String.valueOf(EDITION.incrementAndGet()),
                        "motto",
                        "Bildung bewegt",
                        "day",
                        day,
                        "meant",
                        String.valueOf(meant),
                        "submission",
                        UUID.randomUUID().toString()));
    }

    private MockHttpServletResponse move(String number, LocalDate day) {
        return pages(number + "/termin", Map.of("day", day.toString(), "reason", "Kreistag"))
                .getResponse();
    }

    private MvcResult pages(String page, Map<String, String> typed) {
        var request = post("/konferenz/" + page).with(csrf()).with(user("falke"));
        typed.forEach(request::param);
        try {
            return pages.perform(request).andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
