package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.CaseFilter;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts rows.
 *
 * @param path where those rows stand; null if there are none, or if they are not for this reader
 */
record Figure(int count, @Nullable String path) {

    static Figure of(int count, boolean linked, CaseFilter rows) {
        return new Figure(count, linked && count > 0 ? CaseAddress.of(rows) : null);
    }
}
