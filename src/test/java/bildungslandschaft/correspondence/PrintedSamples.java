package bildungslandschaft.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Printed matter of an invented office, and what a reader finds in it. */
final class PrintedSamples {

    static final Office OFFICE = new Office(
            "Bildungsbüro Landkreis Elbe-Elster",
            "bildungsbuero@demo.example",
            "030 23125 100",
            "http://localhost:8080",
            "Musterstraße 1",
            "04916",
            "Herzberg (Elster)");

    private static final TestClock CLOCK = new TestClock();
    private static final PrintTexts TEXTS = new PrintTexts(OFFICE, CLOCK);
    private static final PdfWriter WRITER = new PdfWriter(CLOCK);

    static final PdfDocuments DOCUMENTS = new PdfDocuments(TEXTS, WRITER);
    static final PdfLetters LETTERS = new PdfLetters(TEXTS, WRITER);

    private PrintedSamples() {}

    static Letter letter(String kita, String reference, String... more) {
        return new Letter(
                List.of(kita, "Frau Ahorn", "Am Schloßteich 7", "04924 Bad Liebenwerda"),
                reference,
                "Einladung zum Projekt – Nr. " + reference,
                "correspondence/test-print/invitation",
                Map.of("kita", kita, "more", List.of(more)),
                null);
    }

    static byte[] certificate(String name) {
        return DOCUMENTS.render("correspondence/test-print/certificate", Map.of("name", name));
    }

    static byte[] report(int rows) {
        return DOCUMENTS.render(
                "correspondence/test-print/report",
                Map.of(
                        "asOf",
                        LocalDate.of(2026, 11, 23),
                        "bars",
                        List.of(
                                new Bar("angesprochen", "84 (83,2 %)", 83),
                                new Bar("Freigabe der Verwaltung erteilt", "61 (60,4 %)", 60),
                                new Bar("angemeldet", "23 (22,8 %)", 23),
                                new Bar("zertifiziert", "6 (5,9 %)", 6),
                                new Bar("abgelehnt", "0 (0 %)", 0)),
                        "rows",
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(n -> "Amt Kleine Elster " + n)
                                .toList()));
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For people who want to look at it: the samples in {@code target/print}. */
    static byte[] kept(String name, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "print"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
            return pdf;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
