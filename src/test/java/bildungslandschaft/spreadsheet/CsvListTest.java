package bildungslandschaft.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvListTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void umlautsAreReadInBothEncodings(String encoding) {
        var list = read("Name;Träger\nKita „Lindenblüte“;Größe – 5 €\n".getBytes(Charset.forName(encoding)));

        assertThat(list.headings()).containsExactly("Name", "Träger");
        assertThat(list.rows().get(0).text("Name")).isEqualTo("Kita „Lindenblüte“");
        assertThat(list.rows().get(0).text("Träger")).isEqualTo("Größe – 5 €");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(read("\uFEFFkita_id;name\nKITA-1;A\n").rows().get(0).text("kita_id"))
                .isEqualTo("KITA-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFoundInTheHeader(String separator) {
        var list = read(String.join(separator, "id", "\"name; der, Kita\"", "ags") + "\r\n"
                + String.join(separator, "1", "\"a;b,c\td\"", "2") + "\r\n");

        assertThat(list.headings()).containsExactly("id", "name; der, Kita", "ags");
        assertThat(list.rows().get(0).text("name; der, Kita")).isEqualTo("a;b,c\td");
    }

    @Test
    void headingsAreComparedLeniently() {
        var row = read("Kita-ID; GÜLTIG  AB \nKITA-1;01.08.2026\n").rows().get(0);

        assertThat(row.text("kita_id")).isEqualTo("KITA-1");
        assertThat(row.text("gueltig_ab")).isEqualTo("01.08.2026");
        assertThat(row.text("Gültig ab")).isEqualTo("01.08.2026");
        assertThat(row.text("gueltig_bis")).isEmpty();
        assertThat(read("Kita-ID\n").has("kita id")).isTrue();
        assertThat(read("Kita-ID\n").has("kita")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rowsKnowTheirLine(String lineBreak) {
        var list = read(String.join(lineBreak, "id;name", "1;a", "", ";;", "2;\"b", "c\"", "3;\"d\"\"e\""));

        assertThat(list.rows()).extracting(CsvRow::line).containsExactly(2, 5, 7);
        assertThat(list.rows().get(1).text("name")).isEqualTo("b" + lineBreak + "c");
        assertThat(list.rows().get(2).text("name")).isEqualTo("d\"e");
    }

    @Test
    void cellsThatExcelLeavesOutAreEmpty() {
        var list = read("id;name;ags\n1\n2;b;;;\n");

        assertThat(list.rows().get(0).text("name")).isEmpty();
        assertThat(list.rows().get(1).text("name")).isEqualTo("b");
    }

    @Test
    void moreCellsThanHeadingsAreRefused() {
        refused("id;name\n1;a\n2;b;c\n", "Zeile 3 hat mehr Spalten als die Kopfzeile.");
    }

    @Test
    void aHeadingThatStandsTwiceIsRefused() {
        refused("Gültig ab;name;gueltig_ab\n", "Die Spalte „gueltig_ab“ kommt zweimal vor.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n \n", ";;;\n;;\n"})
    void aFileWithoutAnythingIsRefused(String text) {
        refused(text, "Die Datei ist leer.");
    }

    @Test
    void brokenQuotesAreRefusedWithTheirLine() {
        refused("id;name\n1;a\n\n2;\"b\n3;c\n", "In Zeile 4 ist ein Anführungszeichen nicht geschlossen");
        refused("id;name\n1;\"a\" x\n", "In Zeile 2 ist ein Anführungszeichen");
        refused("\"id;name\n", "In Zeile 1 ist ein Anführungszeichen");
    }

    @Test
    void whatIsNoTextIsRefusedWithItsLine() {
        refused("id;name\n1;a\n\u0000;b\n", "Zeile 3 enthält Zeichen, die es in einer CSV-Datei nicht gibt.");
        refused("id;name\n1;a\u0007\n", "Zeile 2 enthält Zeichen");
        refused("id;name\n1;a\n".getBytes(UTF_16), "Zeile 1 enthält Zeichen");
        refused(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}, "Bitte speichern Sie die Liste in Excel als „CSV UTF-8“");
        refused(
                new byte[] {'i', 'd', '\n', (byte) 0x81, (byte) 0xff},
                "Die Schriftzeichen der Datei sind nicht lesbar.");
    }

    @Test
    void theLongestListIsRead() {
        assertThat(read(rows(CsvList.MOST_ROWS)).rows()).hasSize(CsvList.MOST_ROWS);
        refused(rows(CsvList.MOST_ROWS + 1), "Die Liste hat mehr als 20.000 Zeilen.");
    }

    @Test
    void twoHundredThousandRowsAreRefusedAtOnce() {
        var tenMegabytes = rows(200_000, "KITA-%06d;Kita mit einem ziemlich langen Namen");
        var below = rows(200_000, "%d;a").getBytes(UTF_8);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            refused(tenMegabytes, "Die Datei ist größer als 5 MB.");
            assertThat(below.length).isLessThan(CsvList.LARGEST);
            refused(below, "Die Liste hat mehr als 20.000 Zeilen.");
        });
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() {
        var block = new ByteArrayInputStream("id;name\n".repeat(1_000_000).getBytes(UTF_8));
        var file = new SequenceInputStream(
                Collections.enumeration(Stream.of(block, new Endless()).toList()));

        assertThatExceptionOfType(UnreadableListException.class)
                .isThrownBy(() -> CsvList.read(file))
                .withMessageContaining("5 MB");
    }

    @Test
    void windowsFilesOfSomeSizeAreRecognised() {
        assertThat(read(rows(10_000, "%d;Größe").getBytes(WINDOWS))
                        .rows()
                        .get(9_999)
                        .text("name"))
                .isEqualTo("Größe");
    }

    private static String rows(int count) {
        return rows(count, "%d;a");
    }

    private static String rows(int count, String pattern) {
        var text = new StringBuilder("id;name\n");
        IntStream.rangeClosed(1, count)
                .forEach(i -> text.append(pattern.formatted(i)).append('\n'));
        return text.toString();
    }

    private static CsvList read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static CsvList read(byte[] file) {
        try {
            return CsvList.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refused(String text, String message) {
        refused(text.getBytes(UTF_8), message);
    }

    private static void refused(byte[] file, String message) {
        assertThatExceptionOfType(UnreadableListException.class)
                .isThrownBy(() -> read(file))
                .asInstanceOf(THROWABLE)
                .hasMessageContaining(message);
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }
    }
}
