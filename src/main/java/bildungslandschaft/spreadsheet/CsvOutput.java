package bildungslandschaft.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A list as German Excel likes its CSV: byte order mark, semicolons, decimal commas, German dates. */
final class CsvOutput {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private CsvOutput() {}

    static <R> void write(Sheet<R> sheet, Iterable<R> rows, OutputStream file) throws IOException {
        var text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        // Not closed, since the stream is somebody else's.
        var lines = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        lines.writeRecord(sheet.columns().stream()
                .map(column -> FormulaGuard.guard(column.heading()))
                .toList());
        for (R row : rows) {
            lines.writeRecord(sheet.columns().stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList());
        }
        lines.flush();
        text.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString().replace('.', ',');
        }
        return value instanceof LocalDate day ? DAY.format(day) : FormulaGuard.guard(value.toString());
    }
}
