package bildungslandschaft.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.spreadsheet.CsvList;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The list of the demo county's Kitas. Kita „Flaschenpost“ (KITA-048) stands in Herzberg, whose contact is Frau Erle. */
@OfficeTest
class KitaPagesTest {

    private static final String LIST = "/stammdaten/kitas";
    private static final String CANARY = "Flaschenpost";

    @Autowired
    private ApplicationContext office;

    @Test
    void theOfficeSeesAllKitasOfTheCounty() {
        var page = caller("amsel").read(LIST);

        assertThat(page)
                .contains("101 Kitas", CANARY, "KITA-048", "Herzberg (Elster)", "Evangelischer Kita-Verband")
                .contains("ab&nbsp;<span>01.08.2008</span>", "Verbandsgemeinde Liebenwerda", "Neue Liste einlesen");
        assertThat(caller("eiche").read(LIST)).contains("101 Kitas").doesNotContain("Neue Liste einlesen");
    }

    @Test
    void theListIsFilteredByUnitAndText() {
        assertThat(caller("amsel").read(LIST + "?verwaltung=HER")).contains("7 Kitas", CANARY);
        assertThat(caller("amsel").read(LIST + "?verwaltung=FIN"))
                .contains("12 Kitas")
                .doesNotContain(CANARY);
        assertThat(caller("amsel").read(LIST + "?suche=flaschenPOST")).contains("Eine Kita", CANARY);
        assertThat(caller("amsel").read(LIST + "?suche=Herzberg&verwaltung=HER"))
                .contains("7 Kitas");
        assertThat(caller("amsel").read(LIST + "?suche=gibtesnicht")).contains("Keine Kita gefunden.", "0 Kitas");
        assertThat(caller("amsel").read(LIST + "?suche={text}", "\"><script>alert(1)</script>\u0000${1234*4321}"))
                .contains("Keine Kita gefunden.")
                .doesNotContain("<script>alert", "5332114");
        assertThat(caller("amsel")
                        .open(LIST + "?suche={text}", "x".repeat(10_000))
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIST,
                LIST + "?zustand=alle",
                LIST + "?verwaltung=HER",
                LIST + "?suche=Flaschenpost",
                LIST + "/liste.csv?zustand=alle",
                LIST + "/liste.csv?verwaltung=HER",
                LIST + "/liste.csv?suche=Flaschenpost"
            })
    void aContactFindsNoKitaOfAnotherUnit(String path) {
        assertThat(caller("erle").read(path)).contains("„" + CANARY, "KITA-048", "Herzberg");
        assertThat(caller("kiebitz").read(path)).doesNotContain("„" + CANARY, "KITA-048", "Herzberg");
    }

    @Test
    void aContactCountsAndExportsOnlyTheOwnUnit() throws IOException {
        assertThat(caller("kiebitz").read(LIST)).contains("12 Kitas").doesNotContain("<select");
        assertThat(caller("kiebitz").read(LIST + "?verwaltung=HER")).contains("0 Kitas");
        assertThat(rows("kiebitz", "/liste.csv")).hasSize(12);
        assertThat(rows("erle", "/liste.csv")).hasSize(7);
        var foreign = caller("kiebitz").open(LIST + "/KITA-048");
        assertThat(foreign.getStatus()).isEqualTo(404);
        assertThat(caller("erle").read(LIST + "/KITA-048")).contains(CANARY, "kita-048@demo.example");
    }

    @Test
    void filesHoldWhatTheFilterShows() throws IOException {
        assertThat(rows("amsel", "/liste.csv")).hasSize(101);
        assertThat(rows("dohle", "/liste.csv?verwaltung=HER&suche=Flaschenpost"))
                .containsExactly("KITA-048 50 01.08.2008");
        var excel = caller("amsel").open(LIST + "/liste.xlsx");
        assertThat(excel.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(excel.getHeader("Content-Disposition")).matches("attachment; filename=\"kitas-[0-9-]{10}\\.xlsx\"");
        assertThat(excel.getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void aKitaWithoutAddressSaysThatItGetsLetters() {
        assertThat(caller("amsel").read(LIST + "/KITA-058")).contains("keine, Post kommt als Brief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KITA-999", "kita-048", "KITA-048 ", "..", "' or 1=1", "KITA-048\u0000", "%00"})
    void whatIsNoNumberOfAKitaIsNotFound(String id) {
        assertThat(caller("amsel").open(LIST + "/{id}", id).getStatus()).isIn(400, 404);
    }

    @Test
    void thoseWhoFindNothingFindNoPage() {
        for (var login : List.of("ahorn", "lerche")) {
            assertThat(caller(login).open(LIST).getStatus()).isEqualTo(404);
        }
    }

    private List<String> rows(String login, String file) throws IOException {
        var answer = caller(login).open(LIST + file);
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        return CsvList.read(new ByteArrayInputStream(answer.getContentAsByteArray())).rows().stream()
                .map(row -> row.text("Nummer") + " " + row.text("Plätze") + " " + row.text("Gültig ab"))
                .toList();
    }

    private Caller caller(String login) {
        return Caller.signedIn(office, login);
    }
}
