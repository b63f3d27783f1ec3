package bildungslandschaft.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A list as an Excel file: text stays text whatever it looks like, numbers and dates can be computed with. */
final class ExcelOutput {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int COLUMN_WIDTH = 18;

    private ExcelOutput() {}

    static <R> void write(Sheet<R> sheet, Iterable<R> rows, OutputStream file) throws IOException {
        var workbook = new Workbook(file, "Bildungslandschaft", "1.0");
        var page = workbook.newWorksheet(sheet.name());
        page.freezePane(0, 1);
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.width(column, COLUMN_WIDTH);
            page.inlineString(0, column, sheet.columns().get(column).heading());
            page.style(0, column).bold().set();
        }
        int line = 1;
        for (R row : rows) {
            for (int column = 0; column < sheet.columns().size(); column++) {
                write(page, line, column, sheet.columns().get(column).value().apply(row));
            }
            if (line % ROWS_IN_MEMORY == 0) {
                page.flush();
            }
            line++;
        }
        workbook.finish();
    }

    private static void write(Worksheet page, int line, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            page.value(line, column, number);
        } else if (value instanceof LocalDate day) {
            page.value(line, column, day);
            page.style(line, column).format("dd.mm.yyyy").set();
        } else if (value != null) {
            String text = value.toString();
            page.inlineString(line, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }
}
