package bildungslandschaft.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When Kita „Flaschenpost“ (KITA-048) in Herzberg is shut: Frau Erle, its contact, and the office say so on one page. */
@OfficeTest
class ClosurePagesTest {

    private static final String KITA = "/stammdaten/kitas/KITA-048";
    private static final String PAGE = KITA + "/schliesszeiten";
    private static final Pattern EDITION = Pattern.compile("name=\"stand\" value=\"(\\d+)\"");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    @BeforeEach
    void takeThreeWeeksFromNow() {
        first = LocalDate.now(clock).plusWeeks(3);
        last = first.plusDays(11);
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from kita_closure where kita_id = 'KITA-048'").update();
        jdbc.sql("delete from kita_change where kita_id = 'KITA-048'").update();
    }

    @Test
    void theContactEntersAClosureAndEverybodyReadsWhoDidIt() {
        assertThat(caller("erle").read(KITA)).contains("Keine eingetragen.", PAGE);

        var answer = caller("erle").fillIn(PAGE, sheet("erle", row(first, last, "Sommerferien")));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(caller("amsel").read(PAGE))
                .contains("value=\"" + first + "\"", "value=\"" + last + "\"", "value=\"Sommerferien\"")
                .contains("Frau Erle:", "Schließzeit eingetragen: " + words(first, last) + " (Sommerferien).");
        assertThat(caller("amsel").read(KITA)).contains(words(first, last), "Sommerferien");
        assertThat(caller("dohle").read(KITA)).contains(words(first, last)).doesNotContain(PAGE);
    }

    @Test
    void closuresAreAddedChangedAndRemovedInOneGo() {
        var autumn = first.plusMonths(3);
        caller("amsel").fillIn(PAGE, sheet("amsel", row(first, last, ""), row(autumn, autumn, "Brückentag")));
        var winter = first.plusMonths(6);
        var changes = sheet(
                "amsel", row(first, last.plusDays(2), ""), row(autumn, autumn, "Brückentag"), row(winter, winter, ""));
        changes.put("weg-1", "ja");

        assertThat(caller("amsel").fillIn(PAGE, changes).getStatus()).isEqualTo(302);

        assertThat(caller("amsel").read(PAGE))
                .contains("Schließzeit geändert: " + words(first, last.plusDays(2)) + " statt " + words(first, last))
                .contains("Schließzeit entfernt: " + GERMAN.format(autumn) + " (Brückentag).")
                .contains("Schließzeit eingetragen: " + GERMAN.format(winter) + ".")
                .doesNotContain("value=\"Brückentag\"></td");
        assertThat(stored()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 30, '', von-0, Bitte geben Sie den ersten Tag ein",
        "30, '', '', bis-0, Bitte geben Sie den letzten Tag ein",
        "'', '', Ferien, von-0, Bitte geben Sie den ersten Tag ein",
        "30, 29, '', bis-0, Der letzte Tag liegt vor dem ersten.",
        "30, 400, '', bis-0, Eine Schließzeit dauert höchstens ein Jahr.",
        "-500, -400, '', von-0, Das liegt mehr als ein Jahr zurück.",
        "1200, 1210, '', von-0, Das liegt mehr als drei Jahre voraus.",
        "gestern, 30, '', von-0, Bitte geben Sie den ersten Tag ein",
        "+999999999-12-31, 30, '', von-0, Bitte geben Sie den ersten Tag ein",
        "31.2.2027, 30, '', von-0, Bitte geben Sie den ersten Tag ein"
    })
    void whatCannotBeIsSaidAtItsField(String from, String to, String reason, String field, String message) {
        var typed = sheet("erle", List.of(day(from), day(to), reason));

        var answer = caller("erle").fillIn(PAGE, typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains("Es ist noch nichts gespeichert.", message, "href=\"#" + field + "\"")
                .contains("id=\"" + field + "-error\"", "value=\"" + day(from) + "\"", "value=\"" + day(to) + "\"");
        assertThat(stored()).isZero();
    }

    @Test
    void aReasonThatIsTooLongIsRefusedAndKept() {
        var answer = caller("erle").fillIn(PAGE, sheet("erle", row(first, last, "x".repeat(121))));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("id=\"grund-0-error\"", "120 Zeichen", "x".repeat(121));
    }

    @Test
    void noDayIsInTwoClosures() {
        var answer =
                caller("erle").fillIn(PAGE, sheet("erle", row(first, last, "A"), row(last, last.plusDays(3), "B")));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains("id=\"von-1-error\"", "Überschneidet sich mit der Schließzeit " + words(first, last));
        assertThat(stored()).isZero();
    }

    @Test
    void whoeverSavesAnOldPageIsToldAndKeepsWhatWasTyped() {
        var old = sheet("erle", row(first, last, "Von Frau Erle"));
        caller("amsel").fillIn(PAGE, sheet("amsel", row(first, first, "Von Frau Amsel")));

        var answer = caller("erle").fillIn(PAGE, old);

        assertThat(answer.getStatus()).isEqualTo(409);
        var page = Caller.bodyOf(answer);
        assertThat(page)
                .contains("haben sich geändert", GERMAN.format(first) + " (Von Frau Amsel)", "Frau Amsel am ")
                .contains("value=\"Von Frau Erle\"", "value=\"" + last + "\"");
        assertThat(stored()).isEqualTo(1);

        old.put("stand", editionIn(page));
        assertThat(caller("erle").fillIn(PAGE, old).getStatus()).isEqualTo(302);
        assertThat(caller("erle").read(PAGE)).contains("value=\"Von Frau Erle\"");
    }

    @Test
    void whatSomebodyElseHasAddedMeanwhileIsNotLost() {
        var old = sheet("erle", row(first, last, "Von Frau Erle"));
        var later = last.plusMonths(1);
        caller("amsel").fillIn(PAGE, sheet("amsel", row(later, later, "Von Frau Amsel")));

        var page = Caller.bodyOf(caller("erle").fillIn(PAGE, old));

        assertThat(page).contains("value=\"Von Frau Erle\"", "value=\"Von Frau Amsel\"", "name=\"von-3\"");
        var both = sheet("erle", row(first, last, "Von Frau Erle"), row(later, later, "Von Frau Amsel"));
        both.put("stand", editionIn(page));
        assertThat(caller("erle").fillIn(PAGE, both).getStatus()).isEqualTo(302);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void theSameAgainChangesNothing() {
        var sent = sheet("erle", row(first, last, "Sommerferien"));

        assertThat(caller("erle").fillIn(PAGE, sent).getStatus()).isEqualTo(302);
        assertThat(caller("erle").fillIn(PAGE, sent).getStatus()).isEqualTo(302);

        assertThat(stored()).isEqualTo(1);
        assertThat(notes()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void aDoubleClickCountsOnce(RepetitionInfo round) throws Exception {
        var sent = sheet("erle", row(first, last, "Sommerferien"));

        Callable<Integer> click = () -> caller("erle").fillIn(PAGE, sent).getStatus();
        assertThat(Race.run(round.getCurrentRepetition() - 1, click, click)).containsOnly(302);

        assertThat(stored()).isEqualTo(1);
        assertThat(notes()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stand", "zeilen"})
    void whatArrivesInPiecesIsNotSaved(String lost) {
        caller("erle").fillIn(PAGE, sheet("erle", row(first, last, "")));
        var sent = sheet("erle", row(first, last, ""));
        sent.remove(lost);

        var answer = caller("erle").fillIn(PAGE, sent);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("kamen unvollständig an", "value=\"" + last + "\"");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void longPastClosuresStayAndAreOnlyRead() {
        var past = LocalDate.now(clock).minusYears(2);
        jdbc.sql("insert into kita_closure (kita_id, first_day, last_day, reason) values ('KITA-048', ?, ?, 'Umbau')")
                .params(past, past.plusDays(4))
                .update();

        caller("erle").fillIn(PAGE, sheet("erle", row(first, last, "")));

        assertThat(stored()).isEqualTo(2);
        assertThat(caller("erle").read(PAGE))
                .contains("Frühere Schließzeiten", words(past, past.plusDays(4)) + " (Umbau)")
                .doesNotContain("value=\"" + past + "\"");
    }

    @Test
    void nobodyReachesTheKitaOfAnotherPlace() {
        for (var login : List.of("kiebitz", "falke", "dohle", "ahorn")) {
            assertThat(caller(login).open(PAGE).getStatus()).as(login).isEqualTo(404);
            assertThat(caller(login)
                            .fillIn(PAGE, Map.of("stand", "0", "zeilen", "0"))
                            .getStatus())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(caller("amsel")
                        .open("/stammdaten/kitas/KITA-999/schliesszeiten")
                        .getStatus())
                .isEqualTo(404);
    }

    /** What the browser sends for these lines, as the page was when this person opened it. */
    @SafeVarargs
    private Map<String, String> sheet(String login, List<String>... rows) {
        var fields = new TreeMap<String, String>();
        fields.put("stand", editionIn(caller(login).read(PAGE)));
        fields.put("zeilen", String.valueOf(rows.length));
        for (int i = 0; i < rows.length; i++) {
            fields.put("von-" + i, rows[i].get(0));
            fields.put("bis-" + i, rows[i].get(1));
            fields.put("grund-" + i, rows[i].get(2));
        }
        return fields;
    }

    private static List<String> row(LocalDate from, LocalDate to, String reason) {
        return List.of(from.toString(), to.toString(), reason);
    }

    /** So many days from today; anything else is typed as it stands here. */
    private String day(String text) {
        return text.matches("-?\\d+")
                ? LocalDate.now(clock).plusDays(Integer.parseInt(text)).toString()
                : text;
    }

    private static String words(LocalDate from, LocalDate to) {
        return GERMAN.format(from) + " bis " + GERMAN.format(to);
    }

    private static String editionIn(String page) {
        var found = EDITION.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long stored() {
        return jdbc.sql("select count(*) from kita_closure where kita_id = 'KITA-048'")
                .query(Long.class)
                .single();
    }

    private long notes() {
        return jdbc.sql("select count(*) from kita_change where kita_id = 'KITA-048'")
                .query(Long.class)
                .single();
    }

    private Caller caller(String login) {
        return Caller.signedIn(office, login);
    }
}
