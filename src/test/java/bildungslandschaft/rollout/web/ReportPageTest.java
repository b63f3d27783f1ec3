package bildungslandschaft.rollout.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.PdfText;
import bildungslandschaft.testing.SampleRollout;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far a project is, on the one page that goes to the meeting of the Steuerungskreis. */
@OfficeTest
class ReportPageTest {

    private static final String PROJECT = "PRJ-2044-01";
    private static final String PAGE = "/rollout/" + PROJECT;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

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
    void allOfItIsOnOnePage() {
        var pdf = PdfText.kept("coverage-report", print(coordinator, ""));

        assertThat(PdfText.pages(pdf)).isEqualTo(1);
        assertThat(PdfText.of(pdf).replaceAll("\\s+", " "))
                .contains("Haus der kleinen Forscher Stand am " + today.format(DAY))
                .contains("im Plan", "61 von 101 erreicht · 60,4 %", "Ziel: 60 %, das sind 61 Kitas")
                .contains("erreicht 0 ", "Plan 0 ", "angesprochen ", "Gründe der Ablehnung", "Überfällige Freigaben")
                .contains("Bei gleichem Tempo wie in den letzten 90 Tagen (21 Kitas, im Monat 7).")
                .contains("Verbandsgemeinde Liebenwerda ");
    }

    /** The figures of the page and of the paper are the same, for every day that the page can show. */
    @ParameterizedTest
    @ValueSource(ints = {270, 240, 120, 30, 1})
    void anEarlierDayIsPrintedAsThePageShowsIt(int daysAgo) {
        var day = today.minusDays(daysAgo);
        var page = coordinator.read(PAGE + "?stand=" + day);
        assertThat(page).contains("/bericht?stand=" + day, "Bericht als PDF");

        var pdf = print(coordinator, "?stand=" + day);

        assertThat(PdfText.pages(pdf)).isEqualTo(1);
        var text = PdfText.of(pdf);
        assertThat(text).contains("Stand am " + day.format(DAY));
        var reached = text.lines()
                .filter(line -> line.startsWith("erreicht · "))
                .findFirst()
                .orElseThrow();
        assertThat(page).contains("<dt>" + reached + "</dt>");
    }

    @Test
    void aContactReadsNoForeignKita() {
        var text = PdfText.of(PdfText.kept("coverage-report-contact", print(Caller.signedIn(office, "erle"), "")));

        assertThat(text).contains("61 von 101", "Überfällige Freigaben bei Ihnen");
        assertThat(foreignKitas()).noneMatch(text::contains);
        assertThat(foreignKitas()).anyMatch(PdfText.of(print(coordinator, ""))::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?stand=gestern", "?stand=2999-01-01", "?stand=1999-01-01"})
    void aDayThatCannotBeShownIsNotPrinted(String stand) {
        assertThat(coordinator.open(PAGE + "/bericht" + stand).getStatus()).isEqualTo(400);
    }

    @Test
    void forAdvisorsThereIsNoReport() {
        assertThat(Caller.signedIn(office, "birke").open(PAGE + "/bericht").getStatus())
                .isEqualTo(404);
        assertThat(coordinator.open("/rollout/PRJ-2999-01/bericht").getStatus()).isEqualTo(404);
    }

    private List<String> foreignKitas() {
        return database.queryForList(
                "select v.name from participations p join kita_version v on v.kita_id = p.kita_id where p.project = ?"
                        + " and p.unit <> 'HER' and v.name not in (select w.name from participations q join kita_version w"
                        + " on w.kita_id = q.kita_id where q.project = ? and q.unit = 'HER')",
                String.class,
                PROJECT,
                PROJECT);
    }

    private static byte[] print(Caller reader, String stand) {
        var answer = reader.open(PAGE + "/bericht" + stand);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        return answer.getContentAsByteArray();
    }
}
