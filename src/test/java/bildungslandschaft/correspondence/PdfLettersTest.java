package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfLettersTest {

    private static final double POINTS_PER_MM = 72 / 25.4;

    @Test
    void aLetterSaysWhoWritesToWhomAboutWhatAndWhen() {
        byte[] pdf = PrintedSamples.kept("letter", print(letter("Kita „Zwergenland“ Übigau")));

        assertThat(PrintedSamples.text(pdf))
                .contains("Bildungsbüro Landkreis Elbe-Elster · Musterstraße 1 · 04916 Herzberg (Elster)")
                .contains("Kita „Zwergenland“ Übigau\nFrau Ahorn\nAm Schloßteich 7\n04924 Bad Liebenwerda")
                .contains("Unser Zeichen\nPRJ-2026-01/KITA-047")
                .contains("030 23125 100")
                .contains("23. November 2026")
                .contains("Einladung zum Projekt – Nr. PRJ-2026-01/KITA-047")
                .contains("„Haus der kleinen Forscher“")
                .contains("Freundliche Grüße")
                .contains("Dieses Schreiben gilt ohne Unterschrift.");
    }

    @Test
    void theAddressStandsInTheWindowOfTheEnvelope() throws IOException {
        Place address = place(print(letter("Kita Pusteblume")), "Kita Pusteblume");
        Place subject = place(print(letter("Kita Pusteblume")), "Einladung zum");

        // DIN 5008, form B: the zone of the address begins 62.7 mm from the top, the text below it at 98.46 mm.
        assertThat(address.leftMm()).isBetween(24.5, 25.5);
        assertThat(address.topMm()).isBetween(62.7, 90.0);
        assertThat(subject.topMm()).isBetween(98.0, 106.0);
    }

    @Test
    void whoeverSignsByHandHasRoomForIt() {
        Letter signed = new Letter(
                List.of("Stadt Finsterwalde", "Herrn Bürgermeister", "Schloßstraße 7/8", "03238 Finsterwalde"),
                "PRJ-2026-01",
                "Benennung einer Ansprechperson",
                "correspondence/test-print/invitation",
                Map.of("kita", "Kita Regenbogen", "more", List.of()),
                "Im Auftrag Clara Clauß");

        assertThat(PrintedSamples.text(PrintedSamples.kept("signed-letter", print(signed))))
                .contains("Im Auftrag Clara Clauß")
                .doesNotContain("ohne Unterschrift");
    }

    @Test
    void everyLetterStartsOnAPageOfItsOwnAndCountsItsOwnPages() throws IOException {
        byte[] pdf = PrintedSamples.kept(
                "letters",
                print(
                        letter("Kita Pusteblume"),
                        PrintedSamples.letter(
                                "Kita Regenbogen", "PRJ-2026-01/KITA-048", "Ein langer Absatz. ".repeat(300)),
                        letter("Kita Sonnenschein")));

        try (PDDocument document = PrintedSamples.open(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(page(document, 1)).contains("Kita Pusteblume").contains("Seite 1 von 1");
            assertThat(page(document, 2)).contains("Kita Regenbogen").contains("Seite 1 von 2");
            assertThat(page(document, 3)).contains("Freundliche Grüße").contains("Seite 2 von 2");
            assertThat(page(document, 4)).contains("Kita Sonnenschein").contains("Seite 1 von 1");
        }
    }

    @Test
    void theTableOfContentsListsTheLettersByTheirNumber() throws IOException {
        try (PDDocument document = PrintedSamples.open(
                print(letter("Kita Pusteblume"), PrintedSamples.letter("Kita Regenbogen", "PRJ-2026-01/KITA-048")))) {
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("PRJ-2026-01/KITA-047", "PRJ-2026-01/KITA-048");
        }
    }

    @Test
    void aHundredLettersArePrintedWhileOneWaits() throws IOException {
        List<Letter> letters = IntStream.rangeClosed(1, 100)
                .mapToObj(n -> PrintedSamples.letter("Kita Nummer " + n, "PRJ-2026-01/KITA-%03d".formatted(n)))
                .toList();

        long started = System.nanoTime();
        byte[] pdf = PrintedSamples.LETTERS.render("Rundbrief an Kitas", letters);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(30));
        assertThat(pdf.length).isLessThan(3_000_000);
        try (PDDocument document = PrintedSamples.open(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(100);
            assertThat(page(document, 100)).contains("Kita Nummer 100");
        }
    }

    @Test
    void longLinesOfAnAddressPushTheTextDownInsteadOfHidingIt() {
        String name = "Integrationskindertagesstätte ".repeat(12);
        Letter letter = PrintedSamples.letter(name, "PRJ-2026-01/KITA-047");

        assertThat(PrintedSamples.text(PrintedSamples.kept("long-name", print(letter)))
                        .replaceAll("\\s+", " "))
                .contains(name.strip() + " Frau Ahorn Am Schloßteich 7 04924 Bad Liebenwerda")
                .contains("Sehr geehrte Damen und Herren,");
    }

    @Test
    void anAddressHasOneToSixLines() {
        assertThatIllegalArgumentException().isThrownBy(() -> addressed(List.of(" ", "")));
        assertThatIllegalArgumentException().isThrownBy(() -> addressed(List.of("1", "2", "3", "4", "5", "6", "7")));
        assertThat(addressed(List.of("Kita\nPusteblume", " ", "04924 Bad Liebenwerda"))
                        .recipient())
                .containsExactly("Kita Pusteblume", "04924 Bad Liebenwerda");
    }

    @Test
    void aFileHasAtLeastOneLetterAndNotMoreThanFitIntoMemory() {
        List<Letter> tooMany = Collections.nCopies(PdfLetters.MOST + 1, letter("Kita Pusteblume"));

        assertThatIllegalArgumentException().isThrownBy(() -> print());
        assertThatIllegalArgumentException().isThrownBy(() -> PrintedSamples.LETTERS.render("Rundbrief", tooMany));
    }

    private static Letter addressed(List<String> recipient) {
        return new Letter(
                recipient, "PRJ-2026-01", "Einladung", "correspondence/test-print/invitation", Map.of(), null);
    }

    private static Letter letter(String kita) {
        return PrintedSamples.letter(kita, "PRJ-2026-01/KITA-047");
    }

    private static byte[] print(Letter... letters) {
        return PrintedSamples.LETTERS.render("Rundbrief an Kitas", List.of(letters));
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(number);
        reader.setEndPage(number);
        return reader.getText(document);
    }

    private static Place place(byte[] pdf, String words) throws IOException {
        List<Place> found = new ArrayList<>();
        try (PDDocument document = PrintedSamples.open(pdf)) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getHeight()).isBetween(841f, 842.5f);
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.startsWith(words)) {
                        found.add(new Place(
                                positions.get(0).getXDirAdj() / POINTS_PER_MM,
                                positions.get(0).getYDirAdj() / POINTS_PER_MM));
                    }
                }
            }.getText(document);
        }
        return found.get(0);
    }

    /** Where the first letter of some words stands, its base line measured from the top of the page. */
    private record Place(double leftMm, double topMm) {}
}
