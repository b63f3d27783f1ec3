package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.CaseFilter.Standing;
import bildungslandschaft.monitoring.StateFilter;
import bildungslandschaft.monitoring.StepFigures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a process, its figures with the way to their rows. */
record StepLine(StepFigures step, Figure cases, Figure overdue) {

    static StepLine of(StepFigures step, String process, @Nullable LocalDate from, boolean linked) {
        return in(step, process, from, CaseFilter.OPEN, linked);
    }

    /** @param base what else narrows the rows */
    static StepLine in(StepFigures step, String process, @Nullable LocalDate from, CaseFilter base, boolean linked) {
        var standing = Standing.in(process).at(step.id());
        var rows =
                from == null ? base.with(standing) : base.with(StateFilter.ALL).with(standing.passed(from));
        return new StepLine(
                step,
                Figure.of(step.cases(), linked, rows),
                Figure.of(step.overdue(), linked, base.with(standing.late())));
    }

    /** What stands at the box in the diagram. */
    Badge badge() {
        var words = step.cases() + " · " + step.median() + " AT";
        return new Badge(step.id(), words, step.overdue() > 0 ? "bl-late" : "bl-current");
    }

    record Badge(String id, String text, String marker) {}
}
