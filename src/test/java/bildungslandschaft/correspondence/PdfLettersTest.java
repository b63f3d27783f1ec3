package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PdfLettersTest {

    @Test
    void samples() {
        PrintedSamples.kept(
                "letters",
                PrintedSamples.LETTERS.render(
                        "Rundbrief an Kitas",
                        List.of(
                                PrintedSamples.letter("Kita „Zwergenland“ Übigau", "PRJ-2026-01/KITA-047"),
                                PrintedSamples.letter(
                                        "Kita Pusteblume",
                                        "PRJ-2026-01/KITA-048",
                                        "Ein längerer Absatz, der sich wiederholt. ".repeat(60),
                                        "Noch einer. ".repeat(200)),
                                new Letter(
                                        List.of(
                                                "Stadt Finsterwalde",
                                                "Herrn Bürgermeister",
                                                "Dr. Łukasz Kśižank",
                                                "Schloßstraße 7/8",
                                                "03238 Finsterwalde"),
                                        "PRJ-2026-01",
                                        "Benennung einer Ansprechperson",
                                        "correspondence/test-print/invitation",
                                        Map.of("kita", "x", "more", List.of()),
                                        "Im Auftrag Clara Clauß"))));
        PrintedSamples.kept("certificate", PrintedSamples.certificate("Jördis Häußler-Großmann"));
        PrintedSamples.kept("report", PrintedSamples.report(12));
        assertThat(1).isEqualTo(1);
    }
}
