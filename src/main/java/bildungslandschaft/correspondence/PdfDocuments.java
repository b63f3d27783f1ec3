package bildungslandschaft.correspondence;

import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The office's printed matter: certificates, reports and letters as A4 pages that can be read aloud and kept (PDF/UA-1,
 * fonts embedded).
 *
 * <p>Charts are tables whose bars have a width ({@link Bar}), not pictures: a screen reader then reads the numbers, and
 * the product needs no SVG renderer, which brings a dozen libraries with a history of fetching what a picture names.
 */
@Service
public class PdfDocuments {

    private final PrintTexts texts;
    private final PdfWriter writer;

    PdfDocuments(PrintTexts texts, PdfWriter writer) {
        this.texts = texts;
        this.writer = writer;
    }

    /**
     * Fills in a template and prints it; the same model at the same time gives the same bytes.
     *
     * @param template path below {@code templates/} without ending, for instance {@code rollout/print/certificate}; it is
     *     XHTML and fills one of the frames in {@code correspondence/print}
     * @param model what the template shows; {@code office}, {@code today} and {@code now} are always there
     * @throws IllegalStateException if the template does not give well-formed XHTML
     */
    public byte[] render(String template, Map<String, Object> model) {
        return writer.write(PrintPage.parse(texts.fill(template, model)));
    }
}
