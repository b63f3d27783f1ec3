package bildungslandschaft.masterdata;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a list, said to the person who brought it.
 *
 * @param line in the file, counted from 1; 0 if it is about the file as a whole
 * @param column heading of the column; null if it is about the line as a whole
 */
public record LineProblem(int line, @Nullable String column, String message) {

    LineProblem(int line, KitaColumn column, String message) {
        this(line, column.heading(), message);
    }

    static LineProblem ofFile(String message) {
        return new LineProblem(0, (String) null, message);
    }

    /** With its place before it: "Zeile 3, Spalte plaetze: …". */
    public String text() {
        if (line == 0) {
            return message;
        }
        return "Zeile " + line + (column == null ? "" : ", Spalte " + column) + ": " + message;
    }
}
