package bildungslandschaft.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list that somebody brings from Excel or another office program. Encoding and separator are found out; lines without
 * any text are left out.
 *
 * @param headings the first line, as written
 * @param rows all others
 */
public record CsvList(List<String> headings, List<CsvRow> rows) {

    /** Bytes a file may have. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** Rows a list may have. */
    public static final int MOST_ROWS = 20_000;

    public CsvList {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file to its end, or as far as it may go.
     *
     * @throws UnreadableListException if it is too long or no list
     */
    public static CsvList read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableListException(
                    "Die Datei ist größer als %d MB. Bitte teilen Sie die Liste auf.".formatted(LARGEST / 1024 / 1024));
        }
        return new Reading().read(CsvText.decode(bytes));
    }

    /** Whether the list has a column with this heading. */
    public boolean has(String heading) {
        return headings.stream().map(Heading::key).anyMatch(Heading.key(heading)::equals);
    }

    /** One pass through one file. */
    private static final class Reading {

        private final List<String> headings = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private final List<CsvRow> rows = new ArrayList<>();
        private int nextLine = 1;

        CsvList read(String text) throws IOException {
            try (CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(CsvText.separatorOf(text))
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                records.forEach(this::take);
            } catch (CsvParseException broken) {
                throw new UnreadableListException("In Zeile " + nextLine
                        + " ist ein Anführungszeichen nicht geschlossen, oder es steht an einer falschen Stelle.");
            }
            if (headings.isEmpty()) {
                throw new UnreadableListException("Die Datei ist leer.");
            }
            return new CsvList(headings, rows);
        }

        private void take(CsvRecord found) {
            var cells = found.getFields();
            int line = (int) found.getStartingLineNumber();
            nextLine = line + 1 + cells.stream().mapToInt(CsvText::lineBreaksIn).sum();
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (headings.isEmpty()) {
                takeHeadings(cells);
            } else {
                takeRow(line, cells);
            }
        }

        private void takeHeadings(List<String> cells) {
            Set<String> known = new HashSet<>();
            for (String cell : cells) {
                String key = Heading.key(cell);
                if (!key.isEmpty() && !known.add(key)) {
                    throw new UnreadableListException("Die Spalte „" + cell.strip() + "“ kommt zweimal vor.");
                }
                headings.add(cell.strip());
                keys.add(key);
            }
        }

        private void takeRow(int line, List<String> cells) {
            if (rows.size() == MOST_ROWS) {
                throw new UnreadableListException(
                        "Die Liste hat mehr als 20.000 Zeilen. Bitte teilen Sie sie auf mehrere Dateien auf.");
            }
            Map<String, String> named = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String text = FormulaGuard.release(cells.get(i).strip());
                if (i < keys.size()) {
                    named.put(keys.get(i), text);
                } else if (!text.isEmpty()) {
                    throw new UnreadableListException("Zeile " + line + " hat mehr Spalten als die Kopfzeile.");
                }
            }
            rows.add(new CsvRow(line, named));
        }
    }
}
