package bildungslandschaft.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list is to look like: its name and its columns, whoever the rows are. An empty cell is null.
 *
 * <pre>{@code
 * Sheet.<Kita>named("Kitas").text("Name", Kita::name).number("Plätze", Kita::places)
 * }</pre>
 *
 * @param <R> what a row is made from
 * @see ListFormat
 */
public record Sheet<R>(String name, List<Column<R>> columns) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** A list that has no column yet; Excel shows the name on its tab. */
    public static <R> Sheet<R> named(String name) {
        return new Sheet<>(name, List.of());
    }

    public Sheet<R> text(String heading, Function<R, @Nullable String> value) {
        return with(new Column<>(heading, value));
    }

    public Sheet<R> number(String heading, Function<R, ? extends @Nullable Number> value) {
        return with(new Column<>(heading, value));
    }

    public Sheet<R> date(String heading, Function<R, @Nullable LocalDate> value) {
        return with(new Column<>(heading, value));
    }

    private Sheet<R> with(Column<R> column) {
        return new Sheet<>(
                name, Stream.concat(columns.stream(), Stream.of(column)).toList());
    }

    /** @param value gives text, a number, a date or nothing */
    record Column<R>(String heading, Function<R, ? extends @Nullable Object> value) {}
}
