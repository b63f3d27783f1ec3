package bildungslandschaft.masterdata;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.KitaRegister;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** A list goes in as the coordinator does it. The Kitas of these tests are those from KITA-910 on. */
@OfficeTest
@Timeout(60)
class KitaImportPagesTest {

    private static final String IMPORT = "/stammdaten/kitas/import";
    private static final String HEADER =
            "kita_id;name;ags;art;traegerart;traeger;plaetze;fachkraefte;leitung;email;gueltig_ab;gueltig_bis\r\n";
    private static final String KITA =
            "KITA-910;Kita „Grünspecht“;12062224;Hort;frei;Probeverein;20;2;Frau Hasel;k910@demo.example;2020-08-01;\r\n";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Kitas kitas;

    @Autowired
    private KitaRegister register;

    @Autowired
    private KitaImport imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Caller coordinator;

    @BeforeEach
    void theCoordinatorComes() {
        coordinator = Caller.signedIn(office, "amsel");
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from kita_version where kita_id like 'KITA-9%'").update();
        jdbc.sql("delete from kita where id like 'KITA-9%'").update();
        jdbc.sql("delete from traeger where name like 'Probe%'").update();
    }

    @Test
    void aListIsLookedAtAndThenCarriedOut() {
        var preview = preview(HEADER + KITA);
        assertThat(coordinator.read(preview))
                .contains("Neue Kitas", "Kita „Grünspecht“", "Probeverein", "101 bestehende Kitas stehen")
                .contains("Übernehmen");
        assertThat(kitas.kita("KITA-910")).isEmpty();

        carryOut(preview);

        assertThat(coordinator.read("/stammdaten/kitas?suche=KITA-910")).contains("Kita „Grünspecht“");
        assertThat(kitas.kita("KITA-910").orElseThrow().email()).isEqualTo("k910@demo.example");
        assertThat(coordinator.read(preview(HEADER + KITA)))
                .contains("Keine Änderungen.")
                .doesNotContain("Übernehmen");
    }

    @Test
    void changesAreShownWithOldAndNewAndKeepFormerDays() {
        carryOut(preview(HEADER + KITA));
        var changed = preview(HEADER + KITA.replace("20;2", "35;2").replace("2020-08-01;", "01.08.2026;31.07.2090"));

        assertThat(words(coordinator.read(changed)))
                .contains("Plätze: 20 → wird zu 35", "Letzter Tag: leer → wird zu 31.07.2090", "ab 01.08.2026")
                .contains("wird geschlossen", "Eine Kita wird geschlossen Nach dem letzten Tag zählt eine Kita in");
        carryOut(changed);

        assertThat(kitas.kita("KITA-910", LocalDate.of(2026, 7, 31)).map(Kita::places))
                .contains(20);
        assertThat(kitas.kita("KITA-910", LocalDate.of(2026, 8, 1)).map(Kita::places))
                .contains(35);
        assertThat(words(coordinator.read("/stammdaten/kitas/KITA-910")))
                .contains("ab 01.08.2020 bis 31.07.2026", "ab 01.08.2026 bis 31.07.2090 heute")
                .contains("Frau Amsel: Aus einer Liste eingelesen, gültig ab 01.08.2026: Plätze, Letzter Tag.");
    }

    @Test
    void theRegisterAsAFileChangesNothing() {
        carryOut(preview(HEADER
                + KITA.replace("Grünspecht", "Grünspecht\"\";=1")
                        .replace("Kita „", "\"=Kita „")
                        .replace("“;120", "“\";120")));
        var file = coordinator.open(IMPORT + "/bestand.csv").getContentAsByteArray();

        assertThat(new String(file, UTF_8)).contains("\"'=Kita „");
        var preview = coordinator.read(location(coordinator.upload(IMPORT, "datei", file)));
        assertThat(preview).contains("Keine Änderungen.", "<dd>102</dd>");
    }

    @Test
    void theTemplateHasTheColumnsAndNothingElse() {
        assertThat(Caller.bodyOf(coordinator.open(IMPORT + "/vorlage.csv"))).isEqualTo("\uFEFF" + HEADER);
    }

    @Test
    void whatHasChangedMeanwhileIsLookedAtAgain() {
        carryOut(preview(HEADER + KITA));
        var preview = preview(HEADER + KITA.replace("20;2", "35;2"));
        var seen = fingerprint(coordinator.read(preview));
        var kita = kitas.kita("KITA-910").orElseThrow();
        register.change(
                new Kita(kita.id(), kita.name(), kita.ags(), kita.kind(), kita.traeger(), 25, 2, null, null),
                LocalDate.now(clock));

        var refused = coordinator.press(preview, "stand", seen);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(words(Caller.bodyOf(refused)))
                .contains("Die Stammdaten haben sich inzwischen geändert.", "Plätze: 25 → wird zu 35");
        assertThat(kitas.kita("KITA-910").orElseThrow().places()).isEqualTo(25);
        carryOut(preview);
        assertThat(kitas.kita("KITA-910").orElseThrow().places()).isEqualTo(35);
    }

    @Test
    void aSecondClickIsNoTrouble() {
        var preview = preview(HEADER + KITA);
        var seen = fingerprint(coordinator.read(preview));
        assertThat(coordinator.press(preview, "stand", seen).getStatus()).isEqualTo(302);

        assertThat(coordinator.press(preview, "stand", seen).getStatus()).isEqualTo(302);
        assertThat(kitas.history("KITA-910").orElseThrow().versions()).hasSize(1);
    }

    @Test
    void aListIsItsBringersOnlyAndNotForEver() {
        var preview = preview(HEADER + KITA);
        for (var login : new String[] {"drossel", "admin"}) {
            assertThat(Caller.signedIn(office, login).open(preview).getStatus()).isEqualTo(404);
            assertThat(Caller.signedIn(office, login).press(preview).getStatus())
                    .isEqualTo(404);
        }
        jdbc.sql("update kita_upload set expires_at = ? where id = ?")
                .param(clock.instant().minus(Duration.ofSeconds(1)).atOffset(ZoneOffset.UTC))
                .param(UUID.fromString(preview.substring(preview.length() - 36)))
                .update();

        assertThat(coordinator.open(preview).getStatus()).isEqualTo(404);
        imports.forgetOldLists();
        assertThat(jdbc.sql("select count(*) from kita_upload where id = ?")
                        .param(UUID.fromString(preview.substring(preview.length() - 36)))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theListOfWindowsIsReadRight() {
        var file = (HEADER + KITA).getBytes(Charset.forName("windows-1252"));

        assertThat(coordinator.read(location(coordinator.upload(IMPORT, "datei", file))))
                .contains("Kita „Grünspecht“");
    }

    @Test
    void errorsAreToldByLineAndNothingIsKept() {
        long before = uploads();
        assertRefused(
                HEADER + KITA + KITA + KITA.replace("12062224", "4711").replace(";20;", ";-20;"),
                "Zeile 2, Spalte kita_id: KITA-910 steht auch in Zeile 3, 4.",
                "Zeile 3, Spalte kita_id: KITA-910 steht auch in Zeile 2, 4.",
                "Zeile 4, Spalte ags: Eine Gemeinde mit dem Schlüssel „4711“ gibt es im Landkreis nicht.",
                "Zeile 4, Spalte plaetze: Die Zahl darf nicht negativ sein.");
        assertRefused(HEADER + KITA + "KITA-911;\"Kita", "In Zeile 3 ist ein Anführungszeichen nicht geschlossen");
        assertRefused(HEADER + KITA + "KITA-911;\u0000", "Zeile 3 enthält Zeichen");
        assertRefused("a;b\n1;2\n", "Die Spalte „kita_id“ fehlt.");
        assertRefused("", "Bitte wählen Sie eine Datei aus");
        assertRefused((HEADER + KITA).getBytes(UTF_16LE), "Zeile 1 enthält Zeichen");
        assertRefused(HEADER + KITA.replace("frei;Probeverein", "frei;Amt Plessa"), "„Amt Plessa“ ist als „kommunal“");
        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void manyErrorsAreCutOff() {
        var body = assertRefused(HEADER + KITA.replace(";20;", ";x;").repeat(1_500), "und weiteren.");

        assertThat(words(body)).contains("Dazu 2800 weitere.").hasSizeLessThan(30_000);
    }

    @Test
    @Timeout(10)
    void twoHundredThousandRowsAreRefusedAtOnce() {
        assertRefused(HEADER + KITA.repeat(200_000), "Die Datei ist größer als 5 MB.");
        assertRefused(HEADER + "K;\r\n".repeat(200_000), "Die Liste hat mehr als 20.000 Zeilen.");
    }

    @Test
    void whatLooksLikeMarkupOrFormulaStaysText() {
        var preview = preview(HEADER + KITA.replace("Kita „Grünspecht“", "<script>alert(1)</script>${7*7}=1+1"));
        assertThat(coordinator.read(preview)).contains("&lt;script&gt;").doesNotContain("<script>alert", "49=1+1");
        carryOut(preview);

        assertThat(coordinator.read("/stammdaten/kitas/KITA-910"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+49", "-1", "@SUM(A1)"})
    void noNameBecomesAFormulaInAFile(String name) {
        carryOut(preview(HEADER + KITA.replace("Kita „Grünspecht“", name)));

        assertThat(Caller.bodyOf(coordinator.open("/stammdaten/kitas/liste.csv?suche=KITA-910")))
                .contains("\r\nKITA-910;'" + name + ";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "11111111-2222-3333-4444-555555555555", "1-1-1-1-1", "' or 1=1"})
    void anUnknownListIsNotFound(String id) {
        assertThat(coordinator.open(IMPORT + "/{id}", id).getStatus()).isEqualTo(404);
    }

    private String preview(String list) {
        return location(coordinator.upload(IMPORT, "datei", list.getBytes(UTF_8)));
    }

    private static String location(MockHttpServletResponse answer) {
        assertThat(answer.getRedirectedUrl()).as(words(Caller.bodyOf(answer))).isNotNull();
        return String.valueOf(answer.getRedirectedUrl());
    }

    private void carryOut(String preview) {
        var answer = coordinator.press(preview, "stand", fingerprint(coordinator.read(preview)));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/stammdaten/kitas");
    }

    private String assertRefused(String list, String... messages) {
        return assertRefused(list.getBytes(UTF_8), messages);
    }

    private String assertRefused(byte[] list, String... messages) {
        var answer = coordinator.upload(IMPORT, "datei", list);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains(messages).contains("aria-invalid=\"true\"");
        return Caller.bodyOf(answer);
    }

    private long uploads() {
        return jdbc.sql("select count(*) from kita_upload").query(Long.class).single();
    }

    private static String fingerprint(String page) {
        var found = Pattern.compile("name=\"stand\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** What a person reads of a page. */
    private static String words(String page) {
        return page.replace("&nbsp;", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" :", ":");
    }
}
