package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.CaseFilter.Standing;
import bildungslandschaft.monitoring.StateFilter;
import bildungslandschaft.monitoring.StepFigures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process, its figures with the way to their rows.
 *
 * @param part the process that the step calls; null if it calls none
 * @param hanging that process and those below it, as far as anything in them is overdue or escalated now
 */
record StepLine(
        StepFigures step,
        Figure cases,
        Figure overdue,
        @Nullable BoardLine part,
        List<BoardLine> hanging) {

    StepLine {
        hanging = List.copyOf(hanging);
    }

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
                Figure.of(step.overdue(), linked, base.with(standing.late())),
                null,
                List.of());
    }

    /**
     * @param parts the process that the step calls, then those that it calls in turn; empty if it calls none
     * @param now whether it is told what hangs in them
     */
    StepLine calling(List<BoardLine> parts, boolean now) {
        return new StepLine(
                step,
                cases,
                overdue,
                parts.isEmpty() ? null : parts.get(0),
                parts.stream().filter(each -> now && each.hangs()).toList());
    }

    /** Id of the step with most cases, where a picture that does not fit begins; empty if there is none. */
    static String busiest(List<StepLine> lines) {
        return lines.stream()
                .map(StepLine::step)
                .max(Comparator.comparingInt(StepFigures::cases))
                .map(StepFigures::id)
                .orElse("");
    }

    /** What stands at the box in the diagram. */
    Badge badge() {
        var words = step.cases() + " · " + step.median() + " AT";
        boolean late = step.overdue() > 0
                || hanging.stream().anyMatch(each -> each.figures().overdue() > 0);
        return new Badge(step.id(), words, late ? "bl-late" : "bl-current");
    }

    record Badge(String id, String text, String marker) {}
}
