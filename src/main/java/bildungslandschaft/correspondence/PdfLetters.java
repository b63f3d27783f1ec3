package bildungslandschaft.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.w3c.dom.Document;

/** Letters for window envelopes (DIN 5008, form B): many in one file, each on pages of its own, ready for the printer. */
@Service
public class PdfLetters {

    /** The most letters in one file: while it is made, each holds about a quarter of a megabyte of memory. */
    public static final int MOST = 250;

    private final PrintTexts texts;
    private final PdfWriter writer;

    PdfLetters(PrintTexts texts, PdfWriter writer) {
        this.texts = texts;
        this.writer = writer;
    }

    /**
     * All letters in one file, in their order.
     *
     * @param title what the file is called in the reader's program, for instance "Rundbrief an Kitas"
     * @throws IllegalArgumentException if there is no letter, or more than {@link #MOST}
     */
    public byte[] render(String title, List<Letter> letters) {
        if (letters.isEmpty() || letters.size() > MOST) {
            throw new IllegalArgumentException("One file holds 1 to " + MOST + " letters");
        }
        Document file = PrintPage.parse(texts.fill("correspondence/print/letters", Map.of("title", title)));
        for (Letter letter : letters) {
            Map<String, Object> model = new HashMap<>(letter.model());
            model.put("letter", letter);
            PrintPage.append(file, PrintPage.parse(texts.fill("correspondence/print/letter", model)));
        }
        return writer.write(file);
    }
}
