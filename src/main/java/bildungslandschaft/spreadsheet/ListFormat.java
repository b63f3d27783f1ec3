package bildungslandschaft.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The kinds of file in which a list can be taken away; German Excel opens both with a double click. */
public enum ListFormat {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public <R> void write(Sheet<R> sheet, Iterable<R> rows, OutputStream file) throws IOException {
            CsvOutput.write(sheet, rows, file);
        }
    },
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public <R> void write(Sheet<R> sheet, Iterable<R> rows, OutputStream file) throws IOException {
            ExcelOutput.write(sheet, rows, file);
        }
    };

    private final String ending;
    private final String contentType;

    ListFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** What stands after the dot of the file's name. */
    public String ending() {
        return ending;
    }

    /** How a browser is told what it gets. */
    public String contentType() {
        return contentType;
    }

    /** Writes row by row; the stream stays open. */
    public abstract <R> void write(Sheet<R> sheet, Iterable<R> rows, OutputStream file) throws IOException;

    /** The whole file, for lists of some thousand rows. */
    public <R> byte[] bytes(Sheet<R> sheet, Iterable<R> rows) {
        var file = new ByteArrayOutputStream();
        try {
            write(sheet, rows, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
