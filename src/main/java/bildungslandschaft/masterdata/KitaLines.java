package bildungslandschaft.masterdata;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A list of Kitas that was understood as a whole.
 *
 * @param columns those that the list has
 * @param ignored headings that mean nothing to us
 */
record KitaLines(List<KitaLine> lines, Set<KitaColumn> columns, List<String> ignored) {

    KitaLines {
        lines = List.copyOf(lines);
        columns = EnumSet.copyOf(columns);
        ignored = List.copyOf(ignored);
    }

    boolean has(KitaColumn column) {
        return columns.contains(column);
    }
}
