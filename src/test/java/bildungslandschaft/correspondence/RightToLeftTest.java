package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Namen in arabischer und hebräischer Schrift")
class RightToLeftTest {

    @ParameterizedTest
    @DisplayName("sind lesbar: keine Kästchen, und wer sucht oder kopiert, findet sie")
    @ValueSource(
            strings = {
                "Frau ليلى حداد, Kita Sonnenschein",
                "Frau שרה כהן-לוי, Kita Sonnenschein",
                "Frau ژیلا پوپک, Kita Sonnenschein",
                "Ursula Müller-Żółć محمد Đặng",
                "عائشة بنت محمد",
                "שרה",
                "سەردار",
            })
    void namesAreReadable(String name) throws IOException {
        byte[] pdf = PrintedSamples.certificate(name);

        assertThat(letters(PrintedSamples.text(pdf))).contains(letters(name));
        assertThat(signs(pdf)).doesNotContain("\uFFFD");
        try (PDDocument document = PrintedSamples.open(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(StructureTags.of(document)).contains("H1", "P");
            for (PDPage page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName(
            "stehen von rechts nach links, ihre Buchstaben verbunden, ein deutscher Satz darum von links nach rechts")
    void lettersStandInTheOrderOfTheirScript() {
        assertThat(signs(PrintedSamples.certificate("Frau محمد, Kita")))
                .contains("Frau \uFEAA\uFEE4\uFEA4\uFEE3, Kita");
        assertThat(signs(PrintedSamples.certificate("Frau שרה, Kita"))).contains("Frau הרש, Kita");
    }

    @Test
    @DisplayName("dürfen lang sein: jede Zeile ist für sich geordnet, keine beginnt mit einer Lücke")
    void longNamesBreakIntoLines() throws IOException {
        String name = "محمد بن ".repeat(25).strip();
        byte[] pdf = PrintedSamples.kept("certificate-arabic", PrintedSamples.certificate(name));

        assertThat(letters(PrintedSamples.text(pdf)).replaceAll("\\s+", " ")).contains(letters(name));
        assertThat(firstSigns(pdf)).doesNotContain(" ");
        try (PDDocument document = PrintedSamples.open(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @Test
    @DisplayName("rücken keine Zeile, in der keiner von ihnen steht")
    void otherLinesStayWhereTheyAre() {
        var others = heights(PrintedSamples.certificate("Anna Adler"));
        var name = heights(PrintedSamples.certificate("محمد"));

        assertThat(name).hasSameSizeAs(others);
        assertThat(name.stream().filter(others::contains)).hasSize(others.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({"שרה, הרש", "שרה 12, 12 הרש", "'(שרה)', '(הרש)'", "'שרה ', 'הרש '", "'', ''", "' ', ' '"})
    void aRunIsTurnedAroundButForItsNumbers(String run, String seen) {
        assertThat(new RightToLeft().reorderRTLTextToLTR(run)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna, Anna",
        "Frau שרה 12 כהן (Sara), Frau |שרה 12 כהן| (Sara)",
        "שרה, שרה",
        "'', ''",
    })
    void aNumberStaysInTheRunAroundIt(String text, String expected) {
        var splitter = new RightToLeft();
        splitter.setParagraph(text, BidiSplitter.LTR);
        var runs = new ArrayList<String>();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            var run = splitter.getVisualRun(i);
            runs.add(text.substring(run.getStart(), run.getStart() + run.getLength()));
        }
        assertThat(String.join("|", runs)).isEqualTo(expected);
    }

    /** Without the shapes; and the two letters yeh, which look the same in the middle of a word, as one. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u06CC', '\u064A')
                .replace('\u0649', '\u064A')
                .replace('\u06D5', '\u0647');
    }

    /** What is printed, sign by sign from left to right. */
    private static String signs(byte[] pdf) {
        var signs = new StringBuilder();
        positions(pdf).forEach(position -> signs.append(position.getUnicode()));
        return signs.toString();
    }

    private static List<String> firstSigns(byte[] pdf) {
        var first = new ArrayList<String>();
        float y = -1;
        for (TextPosition position : positions(pdf)) {
            if (position.getY() != y) {
                first.add(position.getUnicode());
                y = position.getY();
            }
        }
        return first;
    }

    private static List<Float> heights(byte[] pdf) {
        return positions(pdf).stream().map(TextPosition::getY).distinct().toList();
    }

    private static List<TextPosition> positions(byte[] pdf) {
        var positions = new ArrayList<TextPosition>();
        try (PDDocument document = PrintedSamples.open(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    positions.add(position);
                }
            }.getText(document);
            return positions;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
