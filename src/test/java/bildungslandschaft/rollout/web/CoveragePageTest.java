package bildungslandschaft.rollout.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.SampleRollout;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages of a project as coordination opens them: every figure leads to exactly its Kitas. */
@OfficeTest
class CoveragePageTest {

    private static final String PROJECT = "PRJ-2043-01";
    private static final String PAGE = "/rollout/" + PROJECT;
    private static final Pattern LIST = Pattern.compile("href=\"(" + PAGE + "/kitas[^\"]*)\"");

    /** A number and the list behind it: cells of tables and the figures on top. */
    private static final Pattern FIGURE =
            Pattern.compile("href=\"(" + PAGE + "/kitas[^\"]*)\"[^>]*>(?:<span class=\"kern-sr-only\">[^<]*</span>)?"
                    + "(?:<span>)?(\\d+)(?: ·| überfällig|<)");

    private static final Pattern UNIT = Pattern.compile("class=\"bl-tile__name\"[^>]*>([^<]+)<");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private Caller coordinator;

    @BeforeEach
    void write() {
        today = LocalDate.now(clock);
        coordinator = Caller.signedIn(office, "amsel");
        SampleRollout.write(database, PROJECT, today.minusDays(SampleRollout.DAYS));
    }

    @AfterEach
    void remove() {
        SampleRollout.remove(database, PROJECT);
    }

    @Test
    void saysHowFarTheProjectIs() {
        var page = coordinator.read(PAGE);

        assertThat(page)
                .contains("61 von 101 · 60,4 %", "Ziel 60 % = 61 Kitas", "im Plan", "Was heißt „erreicht“?")
                .contains("Bei gleichem Tempo wie in den letzten 90 Tagen (21 Kitas, im Monat 7).")
                .contains("höchstens 83 von 101 Kitas erreichbar (82,2 %)")
                .contains("7 von 7 · 100 %");
    }

    @Test
    void everyFigureLeadsToExactlyItsKitas() {
        var figures = FIGURE.matcher(coordinator.read(PAGE)).results().toList();

        assertThat(figures.size()).isGreaterThan(60);
        assertThat(figures).allSatisfy(figure -> {
            var list = figure.group(1).replace("&amp;", "&");
            assertThat(countIn(list)).as(list).isEqualTo(Integer.parseInt(figure.group(2)));
        });
    }

    /** Coordination sees who is ahead; a contact compares the own unit with the county and reads no ranking of the others. */
    @Test
    void aContactReadsTheUnitsByName() {
        var contact = Caller.signedIn(office, "erle").read(PAGE);

        assertThat(unitsOf(contact)).hasSize(13).isSortedAccordingTo(Collator.getInstance(Locale.GERMAN));
        assertThat(unitsOf(coordinator.read(PAGE)))
                .containsExactlyInAnyOrderElementsOf(unitsOf(contact))
                .isNotEqualTo(unitsOf(contact));
    }

    private static List<String> unitsOf(String page) {
        return UNIT.matcher(page).results().map(unit -> unit.group(1)).toList();
    }

    @Test
    void everyListCanBeTakenAway() {
        var list = PAGE + "/kitas?verwaltung=HER&zustand=erreicht";

        assertThat(linesOf(coordinator.read(PAGE + "/kitas/liste.csv?verwaltung=HER&zustand=erreicht")))
                .hasSize(1 + countIn(list))
                .first()
                .asString()
                .startsWith("\uFEFFVorgang;Kita;Verwaltung;");
        var excel = coordinator.open(PAGE + "/kitas/liste.xlsx?verwaltung=HER");
        assertThat(excel.getStatus()).isEqualTo(200);
        assertThat(excel.getContentType()).contains("spreadsheetml");
        assertThat(excel.getHeader("Content-Disposition")).contains("kitas-" + PROJECT + "-" + today + ".xlsx");
    }

    @Test
    void showsEveryPastDay() {
        var day = today.minusDays(60);
        var page = coordinator.read(PAGE + "?stand=" + day);

        assertThat(page).contains("43 von 101 · 42,6 %");
        assertThat(LIST.matcher(page).results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.group(1)).contains("stand=" + day));
        assertThat(countIn(PAGE + "/kitas?zustand=erreicht&stand=" + day)).isEqualTo(43);
        assertThat(linesOf(coordinator.read(PAGE + "/kitas/liste.csv?zustand=erreicht&stand=" + day)))
                .hasSize(44);
    }

    @Test
    void anotherDayThanThereIsGetsAnExplanation() {
        var future = coordinator.open(PAGE + "?stand=" + today.plusDays(1));
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(future))
                .contains("liegt in der Zukunft. Sie sehen den Stand von heute.", "aria-describedby=\"stand-error\"")
                .contains("61 von 101");

        var before = coordinator.open(PAGE + "/kitas?stand=2001-01-01");
        assertThat(before.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(before)).contains("davor gibt es keine Zahlen", "value=\"2001-01-01\"");

        assertThat(Caller.bodyOf(coordinator.open(PAGE + "?stand=gestern"))).contains("Das ist kein Datum.");
        assertThat(coordinator.open(PAGE + "/kitas/liste.csv?stand=gestern").getStatus())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zustand=unbekannt", "sortierung=farbe", "seite=x"})
    void whatTheListDoesNotKnowIsNotUnderstood(String query) {
        assertThat(coordinator.open(PAGE + "/kitas?" + query).getStatus()).isEqualTo(400);
    }

    @Test
    void aUnitThatDoesNotExistHasNoList() {
        assertThat(coordinator.open(PAGE + "/kitas?verwaltung=XYZ").getStatus()).isEqualTo(404);
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        assertThat(coordinator.read(PAGE + "/kitas")).contains("101 Kitas", "Seite 1 von 3", "Nächste Seite");
        assertThat(coordinator.read(PAGE + "/kitas?seite=99"))
                .contains("Seite 3 von 3")
                .doesNotContain("Nächste Seite");
        assertThat(coordinator.read(PAGE + "/kitas?suche=Lindenblatt")).contains("Eine Kita", "Kita „Lindenblatt“");
        assertThat(coordinator.read(PAGE + "/kitas?suche=gibtesnicht")).contains("Keine Kita gefunden.");
        assertThat(coordinator.read(PAGE + "/kitas?sortierung=name&seite=2")).contains("sortierung=name&amp;seite=3");
        assertThat(coordinator.read(PAGE + "/kitas?zustand=abgelehnt")).contains("abgelehnt</span><span>: ");
    }

    @Test
    void thePicturesHaveWordsAndNeitherScriptNorStyle() {
        var page = coordinator.read(PAGE);
        var pictures = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();

        assertThat(pictures)
                .hasSizeGreaterThan(10)
                .allSatisfy(picture -> assertThat(picture)
                        .doesNotContainPattern("<script|\\sstyle=|\\son[a-z]+=|javascript:|\\bhref="));
        assertThat(pictures)
                .filteredOn(picture -> picture.contains("role=\"img\""))
                .hasSize(2)
                .allSatisfy(picture -> assertThat(picture)
                        .contains("<title", "<desc", "61 von 101 · 60,4 %")
                        .doesNotContain("NaN"));
        assertThat(List.of("bl-curve", "bl-bar"))
                .allSatisfy(type -> assertThat(page).contains(type));
    }

    private int countIn(String list) {
        var lead = Pattern.compile("<p class=\"bl-lead\"[^>]*><span>(\\d+|Eine) Kita")
                .matcher(coordinator.read(list));
        assertThat(lead.find()).as(list).isTrue();
        return lead.group(1).equals("Eine") ? 1 : Integer.parseInt(lead.group(1));
    }

    private static List<String> linesOf(String file) {
        return file.lines().toList();
    }
}
