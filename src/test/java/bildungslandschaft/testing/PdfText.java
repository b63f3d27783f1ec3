package bildungslandschaft.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a printed document. */
public final class PdfText {

    private PdfText() {}

    public static String of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For people who want to look at it: in {@code target/print}. */
    public static byte[] kept(String name, byte[] pdf) {
        try {
            var folder = Files.createDirectories(Path.of("target", "print"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
            return pdf;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
