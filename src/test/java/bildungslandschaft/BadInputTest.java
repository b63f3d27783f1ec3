package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.HtmlUtils;

/** Whatever arrives at a form that no honest person types: a German answer in time, and nothing stored. */
@OfficeTest
@Timeout(60)
class BadInputTest {

    private static final String PUBLIC_FORM = "/beratung/anfrage";

    /** Markup, expressions of every language in the house, and what could end a line of a mail or an attribute. */
    private static final String HOSTILE =
            "<script>alert(1)</script> ${7*7} #{7*7} [[${7*7}]] [(${7*7})] {{7*7}} *{7*7} =7*7 '; drop table x; -- \"><b>";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private JdbcClient jdbc;

    private Caller citizen;
    private long storedBefore;

    @BeforeEach
    void aCitizenComes() {
        citizen = Caller.citizen(office);
        storedBefore = stored();
    }

    @Test
    void tenMegabytesAreTooMuch() {
        assertRefused(citizen.send(PUBLIC_FORM, with("question", "x".repeat(10_000_000))), 413, "Das ist zu viel Text");
    }

    @Test
    void fiveThousandFieldsAreTooMany() {
        Map<String, Object> values = new HashMap<>(SampleRequest.fromHerzberg().values());
        for (int i = 0; i < 5_000; i++) {
            values.put("f" + i, "x");
        }

        assertRefused(citizen.send(PUBLIC_FORM, values), 422, "Das Formular enthält zu viele Angaben");
    }

    @Test
    void anUnknownFieldIsNotIgnored() {
        assertRefused(
                citizen.send(PUBLIC_FORM, with("advisor", "ahorn")), 422, "Das Formular enthält ein unbekanntes Feld");
    }

    @Test
    void aWrongTypeIsToldAtItsField() {
        assertRefused(citizen.send(PUBLIC_FORM, with("lastName", List.of("a"))), 422, "\"lastName\"");
        assertRefused(citizen.send(PUBLIC_FORM, with("lastName", Map.of("a", 1))), 422, "\"lastName\"");
        assertRefused(citizen.send(PUBLIC_FORM, with("question", 4711)), 422, "\"question\"");
        assertRefused(citizen.send(PUBLIC_FORM, with("concerns", "STUDY")), 422, "\"concerns\"");
        assertRefused(citizen.send(PUBLIC_FORM, with("ageGroup", "OLD")), 422, "\"ageGroup\"");
        assertRefused(citizen.send(PUBLIC_FORM, with("ags", "99999999")), 422, "\"ags\"");
        assertRefused(citizen.send(PUBLIC_FORM, with("privacyRead", "yes")), 422, "\"privacyRead\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b[31m", "\u202e", "\u0085"})
    void controlCharactersAreToldAtTheirField(String character) {
        for (var field : List.of("question", "firstName", "lastName", "email")) {
            assertRefused(citizen.send(PUBLIC_FORM, with(field, "a" + character + "b")), 422, "\"" + field + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: all@client.example", "\nX: y", "\rX: y"})
    void nothingCanEndALineOfAMailHeader(String ending) {
        assertRefused(citizen.send(PUBLIC_FORM, with("lastName", "Beispiel" + ending)), 422, "\"lastName\"");
        assertRefused(citizen.send(PUBLIC_FORM, with("firstName", "Hanna" + ending)), 422, "\"firstName\"");
        assertRefused(citizen.send(PUBLIC_FORM, with("email", "hanna@client.example" + ending)), 422, "\"email\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "null",
                "[]",
                "42",
                "{\"submission\":\"x\",\"values\":{}}",
                "{\"values\":{}}",
                "{\"submission\":\"00000000-0000-0000-0000-000000000001\",\"values\":[]}",
                "{\"submission\":\"00000000-0000-0000-0000-000000000001\",\"values\":{\"lastName\":\"a\",\"lastName\":\"b\"}}",
                "{\"submission\":\"00000000-0000-0000-0000-000000000001\",\"values\":{},\"admin\":true}"
            })
    void whatIsNoFormIsNotRead(String body) {
        assertRefused(citizen.send(PUBLIC_FORM, body), 400, "Die Angaben konnten nicht gelesen werden");
    }

    @Test
    void deepNestingIsNotFollowed() {
        var deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        assertRefused(citizen.send(PUBLIC_FORM, deep), 400, "Die Angaben konnten nicht gelesen werden");
    }

    @Test
    void aTaskIsAsStrictAsThePublicForm() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var task = "/aufgaben/" + story.task("reviewRequest").getId();
        var ahorn = Caller.signedIn(office, "ahorn");
        storedBefore = stored();

        assertRefused(ahorn.send(task, Map.of("outcome", "SOMETHING")), 422, "\"outcome\"");
        assertRefused(ahorn.send(task, Map.of("outcome", List.of("ACCEPT"))), 422, "\"outcome\"");
        assertRefused(ahorn.send(task, Map.of("outcome", "ACCEPT", "responsible", "x")), 422, "unbekanntes Feld");
        assertRefused(ahorn.send(task, Map.of("outcome", "HAND_OVER")), 422, "\"handOverReason\"");
        assertRefused(ahorn.send(task, Map.of("outcome", "ACCEPT", "note", "a\u0000b")), 422, "\"note\"");
        assertRefused(ahorn.send(task, Map.of("outcome", "ACCEPT", "note", "x".repeat(501))), 422, "\"note\"");
        assertRefused(ahorn.send(task, Map.of("note", "x".repeat(10_000_000))), 413, "Das ist zu viel Text");
        assertRefused(ahorn.send(task, "nonsense"), 400, "Die Angaben konnten nicht gelesen werden");
        assertThat(story.openTasks()).containsExactly("reviewRequest");
    }

    @Test
    void markupAndExpressionsAreWordsLikeAnyOther() {
        // What other tests have left on the desks would fill the first page.
        office.getBean(JdbcTemplate.class).update("delete from inbox_rows");
        var name = HOSTILE.substring(0, 95);
        var request = SampleRequest.fromHerzberg()
                .with("firstName", name)
                .with("lastName", name)
                .with("question", HOSTILE);
        var story = new ProcessStory(office).receiveAndAssign(request);
        var task = "/aufgaben/" + story.task("reviewRequest").getId();
        var ahorn = Caller.signedIn(office, "ahorn");

        var sheet = ahorn.read(task);
        assertThat(sheet).contains(escaped(HOSTILE)).contains(escaped(name)).doesNotContain("<script>alert");
        ahorn.send(task, Map.of("outcome", "ACCEPT", "note", HOSTILE));
        assertThat(ahorn.read("/vorgaenge/" + story.number()))
                .contains(escaped(HOSTILE))
                .doesNotContain("<script>alert");
        assertThat(ahorn.read("/aufgaben")).contains(escaped(name + " <.")).doesNotContain("<script>alert");
        var mail = new LetterBox(office, request.email()).waitFor(1).get(0);
        assertThat(LetterBox.textOf(mail)).contains("Guten Tag " + name);
    }

    @Test
    void longAndOddAddressesFindNothingAndBreakNothing() {
        var ahorn = Caller.signedIn(office, "ahorn");
        var long10k = "x".repeat(10_000);

        assertThat(ahorn.open("/aufgaben?ansicht={v}", long10k).getStatus()).isEqualTo(200);
        assertThat(ahorn.open("/vorgaenge?nummer={n}", long10k).getStatus()).isEqualTo(200);
        assertThat(ahorn.open("/vorgaenge?nummer={n}", "%_!'\"<").getStatus()).isEqualTo(200);
        assertThat(ahorn.open("/vorgaenge/{n}", long10k).getStatus()).isEqualTo(404);
        assertThat(ahorn.open("/aufgaben/{n}", long10k).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "__",
                "___",
                "a_b_c",
                "2026-01-01T00:00:00Z_2026-01-01T00:00:00Z_' or 1=1 --",
                "+1000000000-12-31T23:59:59.999999999Z_2026-01-01T00:00:00Z_x",
                "-1000000000-01-01T00:00:00Z_-1000000000-01-01T00:00:00Z_x",
                "2026-01-01T00:00:00Z_2026-01-01T00:00:00Z_\u0000"
            })
    void aPlaceThatNobodyGaveOutIsNoError(String cursor) {
        assertThat(Caller.signedIn(office, "ahorn")
                        .open("/aufgaben?ab={c}", cursor)
                        .getStatus())
                .isEqualTo(200);
    }

    private static Map<String, Object> with(String field, Object value) {
        return SampleRequest.fromHerzberg().with(field, value).values();
    }

    private void assertRefused(MockHttpServletResponse answer, int status, String words) {
        assertThat(answer.getStatus()).isEqualTo(status);
        var body = Caller.bodyOf(answer);
        assertThat(body).contains(words).containsAnyOf("Bitte", "bitte").hasSizeLessThan(5_000);
        assertThat(stored()).isEqualTo(storedBefore);
    }

    private long stored() {
        return jdbc.sql("select count(*) from counselling_cases")
                .query(Long.class)
                .single();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
