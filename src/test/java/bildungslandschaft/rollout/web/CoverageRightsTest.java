package bildungslandschaft.rollout.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.SampleRollout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;

/** Contacts read the numbers of the whole county, but only their own Kitas by name. */
@OfficeTest
class CoverageRightsTest {

    private static final String PROJECT = "PRJ-2044-01";
    private static final String PAGE = "/rollout/" + PROJECT;

    /** A Kita in Finsterwalde; no page of Herzberg may know it. */
    private static final String FOREIGN = "KITA-2044-01-033";

    private static final String OWN_UNIT = "HER";

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void write() {
        SampleRollout.write(database, PROJECT, LocalDate.now(clock).minusDays(SampleRollout.DAYS));
    }

    @AfterEach
    void remove() {
        SampleRollout.remove(database, PROJECT);
    }

    @Test
    void aContactFindsNoForeignKitaAnywhere() throws IOException {
        var contact = Caller.signedIn(office, "erle");
        var names = foreignNames();
        assertThat(names).hasSize(94);
        var pages = List.of(
                PAGE,
                PAGE + "/kitas",
                PAGE + "/kitas?seite=2",
                PAGE + "/kitas?suche=Kita",
                PAGE + "/kitas?suche=" + FOREIGN,
                PAGE + "/kitas?zustand=freigabe-ausstehend",
                PAGE + "/kitas/liste.csv",
                PAGE + "/kitas/liste.csv?suche=" + FOREIGN);

        for (var page : pages) {
            var body =
                    contact.read(page).replace("value=\"" + FOREIGN + "\"", "").replace("suche=" + FOREIGN, "");
            assertThat(names).as(page).noneMatch(body::contains);
            assertThat(body).as(page).doesNotContain(FOREIGN);
        }
        var workbook = textOf(contact, PAGE + "/kitas/liste.xlsx");
        assertThat(names).noneMatch(workbook::contains);
    }

    /** Otherwise the test above could not fail. */
    @Test
    void coordinationFindsThem() throws IOException {
        var coordinator = Caller.signedIn(office, "amsel");

        assertThat(foreignNames()).allMatch(coordinator.read(PAGE + "/kitas/liste.csv")::contains);
        var workbook = textOf(coordinator, PAGE + "/kitas/liste.xlsx");
        assertThat(foreignNames()).allMatch(workbook::contains);
        assertThat(coordinator.read(PAGE + "/kitas?suche=" + FOREIGN)).contains("Eine Kita");
    }

    @Test
    void aContactReadsTheNumbersOfAllAndOpensTheOwn() {
        var page = Caller.signedIn(office, "erle").read(PAGE);

        assertThat(page).contains("61 von 101 · 60,4 %", "davon 7 bei Ihnen", "2 von 8 · 25 %");
        assertThat(page).contains("/kitas?verwaltung=" + OWN_UNIT);
        assertThat(page).doesNotContainPattern("verwaltung=(?!" + OWN_UNIT + ")");
        assertThat(Caller.signedIn(office, "erle").read(PAGE + "/kitas"))
                .contains(">7 Kitas<", "Kitas in Ihrem Bereich");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/kitas?verwaltung=FIN", "/kitas/liste.csv?verwaltung=FIN", "/kitas/liste.xlsx?verwaltung=FIN"})
    void aForeignUnitDoesNotExist(String list) {
        assertThat(Caller.signedIn(office, "erle").open(PAGE + list).getStatus())
                .isEqualTo(404);
        assertThat(Caller.signedIn(office, "kiebitz").open(PAGE + list).getStatus())
                .isEqualTo(200);
    }

    @Test
    void aYouthCoordinatorReadsTheUnitsOfTheRole() {
        var units = Caller.signedIn(office, "lerche").read(PAGE + "/kitas/liste.csv");

        assertThat(units.lines().count()).isEqualTo(1 + 7 + 9 + 3 + 20);
        assertThat(units).doesNotContain("Finsterwalde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ahorn", "admin"})
    void forOthersThereIsNoProject(String login) {
        for (var path : List.of("", "/kitas", "/kitas/liste.csv", "/kitas/liste.xlsx")) {
            assertThat(Caller.signedIn(office, login).open(PAGE + path).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoStandsInForAContactReadsThoseKitas() {
        var today = LocalDate.now(clock);
        database.update(
                "insert into absence (id, login, first_day, last_day, deputy_login) values (-1, 'erle', ?, ?, 'ahorn')",
                today,
                today);
        try {
            assertThat(Caller.signedIn(office, "ahorn").read(PAGE + "/kitas")).contains(">7 Kitas<");
        } finally {
            database.update("delete from absence where id = -1");
        }
    }

    private List<String> foreignNames() {
        return database.queryForList(
                "select v.name from participations p join kita_version v on v.kita_id = p.kita_id"
                        + " where p.project = ? and p.unit <> ?",
                String.class,
                PROJECT,
                OWN_UNIT);
    }

    private String textOf(Caller reader, String workbook) throws IOException {
        var file =
                Files.write(folder.resolve("liste.xlsx"), reader.open(workbook).getContentAsByteArray());
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(text.toString());
    }
}
