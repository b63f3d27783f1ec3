package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.CaseOrder;
import java.util.List;

/**
 * The table of a list; columns in which nothing would stand are not there.
 *
 * @param waiting whether some of them wait for somebody
 * @param running whether it says how long they have been in their process
 * @param ended whether some of them are over
 * @param choosable whether the reader can tick any of them
 */
record CaseTable(List<CaseRows.Row> rows, boolean waiting, boolean running, boolean ended, boolean choosable) {

    CaseTable {
        rows = List.copyOf(rows);
    }

    /** @param supervises whether the reader reminds and hands over */
    static CaseTable of(List<CaseRows.Row> rows, CaseFilter filter, boolean supervises) {
        return new CaseTable(
                rows,
                rows.stream().anyMatch(row -> !row.steps().isEmpty()),
                filter.order() == CaseOrder.RUNNING,
                rows.stream().anyMatch(row -> row.closed() != null),
                supervises && rows.stream().anyMatch(CaseRows.Row::task));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
