package bildungslandschaft.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ListFormatTest {

    private static final Sheet<Entry> SHEET = Sheet.<Entry>named("Kitas: Plätze / 2026")
            .text("Name", Entry::name)
            .number("Plätze", Entry::places)
            .date("Gültig ab", Entry::validFrom);

    private static final Entry LINDE = new Entry("Kita „Linde“; <b>\"A\"", 26, LocalDate.of(2026, 8, 1));

    @Test
    void csvIsMadeForGermanExcel() {
        assertThat(csv(LINDE, new Entry(null, null, null)))
                .isEqualTo("\uFEFFName;Plätze;Gültig ab\r\n" + "\"Kita „Linde“; <b>\"\"A\"\"\";26;01.08.2026\r\n"
                        + ";;\r\n");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(csv(
                        new Entry("a", -5, null),
                        new Entry("b", new BigDecimal("60.40"), null),
                        new Entry("c", 1e9, null)))
                .contains("\r\na;-5;\r\n", "\r\nb;60,40;\r\n", "\r\nc;1000000000;\r\n");
        assertThat(cellsOf(excel(new Entry("a", -5, null))).get("B2")).isEqualTo(new Cell("n", "-5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 23125",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=HYPERLINK(\"http://evil.example\";\"Klick\")",
                "'=1+1",
                "''@x"
            })
    void noTextBecomesAFormula(String hostile) throws IOException {
        var entry = new Entry(hostile, 1, null);

        assertThat(csv(entry).lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
        var read = CsvList.read(new ByteArrayInputStream(csv(entry).getBytes(UTF_8)));
        assertThat(read.rows().get(0).text("Name")).isEqualTo(hostile);
        assertThat(cellsOf(excel(entry)).get("A2")).isEqualTo(new Cell("inlineStr", hostile));
    }

    @Test
    void harmlessTextIsLeftAlone() {
        assertThat(csv(new Entry("Kita '=' Haus", 1, null), new Entry("'s Haus", 1, null)))
                .contains("\r\nKita '=' Haus;", "\r\n's Haus;");
    }

    @Test
    void excelKnowsTextNumbersAndDates() {
        var file = excel(LINDE, new Entry(null, null, null));
        var cells = cellsOf(file);

        assertThat(cells.get("A1")).isEqualTo(new Cell("inlineStr", "Name"));
        assertThat(cells.get("A2")).isEqualTo(new Cell("inlineStr", "Kita „Linde“; <b>\"A\""));
        assertThat(cells.get("B2")).isEqualTo(new Cell("n", "26"));
        // Excel counts days from 30 December 1899.
        assertThat(cells.get("C2").text()).startsWith("46235");
        assertThat(cells).doesNotContainKeys("A3", "B3", "C3");
        assertThat(part(file, "xl/styles.xml")).contains("dd.mm.yyyy");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void whatXmlCannotHoldDoesNotBreakTheFile() {
        var cells =
                cellsOf(excel(new Entry("a\u0001b\uFFFEc\uD800d", 1, null), new Entry("x".repeat(40_000), 1, null)));

        assertThat(cells.get("A2").text()).startsWith("a").endsWith("d");
        assertThat(cells.get("A3").text()).hasSize(32_767);
    }

    @Test
    void longListsAreWrittenRowByRow() throws IOException {
        Iterable<Entry> rows = () -> IntStream.range(0, 200_000)
                .mapToObj(i -> new Entry("Kita " + i, i, LINDE.validFrom()))
                .iterator();
        for (var format : ListFormat.values()) {
            var counter = new Counter();
            format.write(SHEET, rows, counter);
            assertThat(counter.closed).isFalse();
            assertThat(counter.bytes).isGreaterThan(500_000);
        }
    }

    private static String csv(Entry... rows) {
        return new String(ListFormat.CSV.bytes(SHEET, List.of(rows)), UTF_8);
    }

    private static byte[] excel(Entry... rows) {
        return ListFormat.EXCEL.bytes(SHEET, List.of(rows));
    }

    private static Map<String, Cell> cellsOf(byte[] file) {
        try {
            var cells = new HashMap<String, Cell>();
            var found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            part(file, "xl/worksheets/sheet1.xml").getBytes(UTF_8)))
                    .getElementsByTagName("c");
            for (int i = 0; i < found.getLength(); i++) {
                var cell = (Element) found.item(i);
                if (cell.hasChildNodes()) {
                    cells.put(cell.getAttribute("r"), new Cell(cell.getAttribute("t"), cell.getTextContent()));
                }
            }
            return cells;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Read by the table of contents at its end, as Excel does. */
    private static String part(byte[] file, String name) {
        try {
            var path = Files.createTempFile("list", ".xlsx");
            Files.write(path, file);
            try (var zip = new ZipFile(path.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    record Entry(
            @Nullable String name,
            @Nullable Number places,
            @Nullable LocalDate validFrom) {}

    record Cell(String type, String text) {}

    private static final class Counter extends OutputStream {

        private long bytes;
        private boolean closed;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
