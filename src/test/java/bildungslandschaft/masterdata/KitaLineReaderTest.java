package bildungslandschaft.masterdata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.spreadsheet.CsvList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitaLineReaderTest {

    private static final String HEADER =
            "kita_id;name;ags;art;traegerart;traeger;plaetze;fachkraefte;leitung;email;" + "gueltig_ab;gueltig_bis\n";
    private static final String LINE =
            "KITA-1;Linde;12062224;KITA_HORT;FREI;Verein;26;3;Frau Hasel;k@demo.example;" + "01.08.2026;2027-07-31\n";

    @Test
    void aLineSaysWhatAKitaIs() {
        assertThat(read(HEADER + LINE).lines())
                .containsExactly(new KitaLine(
                        2,
                        "KITA-1",
                        "Linde",
                        "12062224",
                        Kita.Kind.WITH_AFTER_SCHOOL_CARE,
                        Traeger.Kind.INDEPENDENT,
                        "Verein",
                        26,
                        3,
                        "Frau Hasel",
                        "k@demo.example",
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2027, 7, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "Krippe,NURSERY",
        "kiga_2_7,KINDERGARTEN_FROM_TWO",
        "Kita bis zur Einschulung,UNTIL_SCHOOL",
        "KITA MIT HORT,WITH_AFTER_SCHOOL_CARE",
        "AFTER_SCHOOL_CARE,AFTER_SCHOOL_CARE"
    })
    void kindsAreKnownByLabelNameAndCode(String word, Kita.Kind kind) {
        assertThat(read(HEADER + LINE.replace("KITA_HORT", word)).lines().get(0).kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"kommunal,MUNICIPAL", "Frei,INDEPENDENT", "Landkreis,COUNTY"})
    void soAreKindsOfTraegers(String word, Traeger.Kind kind) {
        assertThat(read(HEADER + LINE.replace("FREI", word)).lines().get(0).traegerKind())
                .isEqualTo(kind);
    }

    @Test
    void optionalColumnsMayBeMissingAndOthersAreIgnored() {
        var lines = read("Kita-ID;Name;AGS;Art;Trägerart;Träger;Plätze;Status\n"
                + "kita-1;Linde;12062224;Hort;frei;Verein;26;WORKSHOP_1\n");

        assertThat(lines.lines().get(0).kitaId()).isEqualTo("KITA-1");
        assertThat(lines.has(KitaColumn.EMAIL)).isFalse();
        assertThat(lines.ignored()).containsExactly("Status");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KITA-1          |''            |kita_id     |Bitte füllen Sie diese Zelle aus.",
                "KITA-1          |../x          |kita_id     |Eine Nummer besteht aus",
                "Linde           |''            |name        |Bitte füllen Sie diese Zelle aus.",
                "12062224        |99999999      |ags         |Eine Gemeinde mit dem Schlüssel „99999999“ gibt es",
                "KITA_HORT       |Schule        |art         |„Schule“ ist nicht bekannt. Möglich sind: Krippe,",
                "FREI            |Kirche        |traegerart  |„Kirche“ ist nicht bekannt. Möglich sind: kommunal, frei, L",
                "Verein          |''            |traeger     |Bitte füllen Sie diese Zelle aus.",
                ";26;            |;viele;       |plaetze     |„viele“ ist keine ganze Zahl",
                ";26;            |;2,5;         |plaetze     |„2,5“ ist keine ganze Zahl",
                ";26;            |;99999999999; |plaetze     |„99999999999“ ist keine ganze Zahl",
                ";26;            |;-1;          |plaetze     |Die Zahl darf nicht negativ sein.",
                ";26;            |;;            |plaetze     |Bitte füllen Sie diese Zelle aus.",
                ";3;             |;-3;          |fachkraefte |Die Zahl darf nicht negativ sein.",
                "k@demo.example  |demo.example  |email       |„demo.example“ ist keine E-Mail-Adresse.",
                "01.08.2026      |08/01/2026    |gueltig_ab  |„08/01/2026“ ist kein Datum.",
                "01.08.2026      |31.02.2026    |gueltig_ab  |„31.02.2026“ ist kein Datum.",
                "01.08.2026      |01.08.0026    |gueltig_ab  |„01.08.0026“ ist kein Datum.",
                "2027-07-31      |2027-13-31    |gueltig_bis |„2027-13-31“ ist kein Datum.",
                "2027-07-31      |2026-07-31    |gueltig_bis |Der letzte Tag liegt vor gueltig_ab."
            })
    void whatIsWrongIsToldWithLineAndColumn(String right, String wrong, String column, String message) {
        var problems = refused(HEADER + LINE.replace("KITA-1;", "KITA-2;") + LINE.replaceFirst("\\Q" + right, wrong));

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .startsWith("Zeile 3, Spalte " + column + ": ")
                        .contains(message));
    }

    @Test
    void longNamesAreRefused() {
        var problems = refused(HEADER + LINE.replace("Linde", "x".repeat(161)).replace("Frau Hasel", "y".repeat(121)));

        assertThat(problems)
                .extracting(LineProblem::text)
                .containsExactly(
                        "Zeile 2, Spalte name: Der Text ist länger als 160 Zeichen.",
                        "Zeile 2, Spalte leitung: Der Text ist länger als 120 Zeichen.");
    }

    @Test
    void theSameKitaTwiceIsToldInBothLines() {
        var problems =
                refused(HEADER + LINE + LINE.replace("KITA-1", "KITA-2").replace("26;3", "x;3") + LINE.toLowerCase());

        assertThat(problems)
                .extracting(LineProblem::text)
                .containsExactly(
                        "Zeile 2, Spalte kita_id: KITA-1 steht auch in Zeile 4.",
                        "Zeile 3, Spalte plaetze: „x“ ist keine ganze Zahl bis 9999.",
                        "Zeile 4, Spalte kita_id: KITA-1 steht auch in Zeile 2.");
    }

    @Test
    void whatIsMissingAltogetherIsTold() {
        assertThat(refused("kita_id;name\n"))
                .extracting(LineProblem::text)
                .hasSize(6)
                .anySatisfy(text -> assertThat(text).startsWith("Die Spalte „plaetze“ fehlt."))
                .contains("Die Liste enthält keine Kita.");
    }

    @Test
    void noCountyHasThousandsOfKitas() {
        var text = new StringBuilder(HEADER);
        IntStream.range(0, 2_001).forEach(i -> text.append(LINE.replace("KITA-1;", "KITA-" + i + ";")));

        assertThat(refused(text.toString()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).startsWith("Die Liste hat mehr als 2.000 Zeilen."));
    }

    private static KitaLines read(String text) {
        try {
            var list = CsvList.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
            return new KitaLineReader(Set.of("12062224")).read(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LineProblem> refused(String text) {
        return catchThrowableOfType(FaultyListException.class, () -> read(text)).problems();
    }
}
