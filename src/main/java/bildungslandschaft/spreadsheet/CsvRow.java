package bildungslandschaft.spreadsheet;

import java.util.Map;

/**
 * One line of a list as it was brought.
 *
 * @param line where it begins in the file, counted from 1 as an editor does
 * @param cells the text of each cell, without blanks around it, by the {@linkplain Heading#key key} of its heading
 */
public record CsvRow(int line, Map<String, String> cells) {

    public CsvRow {
        cells = Map.copyOf(cells);
    }

    /** The text in a column; empty if the cell is, or if the list has no such column. */
    public String text(String heading) {
        return cells.getOrDefault(Heading.key(heading), "");
    }
}
