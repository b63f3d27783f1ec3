package bildungslandschaft.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** A file with a line per entry: UTF-8, semicolons, column names in the first line. */
record CsvFile(Resource resource) {

    /** Hands over each line; an error in one names the file and the line. */
    void forEach(Consumer<NamedCsvRecord> action) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                handOver(row, action);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource.getDescription(), e);
        }
    }

    private void handOver(NamedCsvRecord row, Consumer<NamedCsvRecord> action) {
        try {
            action.accept(row);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | NoSuchElementException e) {
            throw new IllegalArgumentException(
                    resource.getDescription() + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }

    /** The text of a field that may be left out. */
    static @Nullable String optional(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : text;
    }
}
