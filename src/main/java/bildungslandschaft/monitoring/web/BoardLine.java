package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.CaseFilter.Standing;
import bildungslandschaft.monitoring.CaseOrder;
import bildungslandschaft.monitoring.ProcessFigures;
import bildungslandschaft.monitoring.StateFilter;
import bildungslandschaft.monitoring.WaitsFor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process on the board, each figure with the way to its rows.
 *
 * @param age working days of the case that runs longest; null if none runs
 * @param linked whether the reader finds all that is counted
 */
record BoardLine(ProcessFigures figures, @Nullable Integer age, LocalDate month, boolean linked) {

    /** Whom a case can wait for, as columns. */
    static final List<WaitsFor> PARTIES =
            List.of(WaitsFor.OFFICE, WaitsFor.MUNICIPALITY, WaitsFor.OUTSIDE, WaitsFor.DATE);

    public Figure running() {
        return figure(figures.running(), standing());
    }

    public Figure waitsFor(WaitsFor party) {
        return figure(figures.waitsFor(party), standing().waitingFor(party));
    }

    public Figure overdue() {
        return figure(figures.overdue(), standing().late());
    }

    public Figure escalated() {
        return figure(figures.escalated(), standing().silent());
    }

    public Figure incidents() {
        return figure(figures.incidents(), standing().failed());
    }

    public Figure finished() {
        return finishedSince(month, figures.finished());
    }

    Figure finishedSince(LocalDate day, int count) {
        return Figure.of(
                count,
                linked,
                CaseFilter.OPEN.with(StateFilter.ALL).with(standing().ended(day)));
    }

    boolean hangs() {
        return figures.overdue() > 0 || figures.escalated() > 0;
    }

    /** The running cases, first the one that has been in the process for longest. */
    public @Nullable String oldest() {
        return linked ? CaseAddress.of(CaseFilter.OPEN.with(standing()).by(CaseOrder.RUNNING)) : null;
    }

    private Figure figure(int count, Standing rows) {
        return Figure.of(count, linked, CaseFilter.OPEN.with(rows));
    }

    private Standing standing() {
        return Standing.in(figures.key());
    }
}
