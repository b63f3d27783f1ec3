package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A project's plan curve as it lies on the table.
 *
 * @param target Kitas that the project wants to have reached on {@code targetOn}
 * @param kitas all that are on its list; more cannot be planned
 * @param edition which change by hand this is
 */
public record CurveSheet(
        CaseNumber number,
        String title,
        ProjectState state,
        LocalDate startOn,
        LocalDate targetOn,
        int target,
        int kitas,
        int edition,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        PlanCurve curve) {

    static final int LONGEST_YEARS = 10;

    /** Before the resolution the profile draws the curve; when the project is over, nothing is planned any more. */
    public boolean open() {
        return state.plannable();
    }

    /**
     * What is wrong with points as they were written down, one below the other. Each is held against the last one above
     * it that is right, so that one mistake is told once.
     *
     * @param points by their line; lines may be missing
     * @return by the same lines
     */
    public Map<Integer, Finding> flaws(SortedMap<Integer, PlanPoint> points) {
        Map<Integer, Finding> flaws = new TreeMap<>();
        PlanPoint before = new PlanPoint(startOn, 0);
        for (var line : points.entrySet()) {
            var flaw = flaw(before, line.getValue());
            if (flaw == null) {
                before = line.getValue();
            } else {
                flaws.put(line.getKey(), new Finding(flaw, before));
            }
        }
        return flaws;
    }

    private @Nullable Flaw flaw(PlanPoint before, PlanPoint point) {
        if (!point.plannedOn().isAfter(startOn)) {
            return Flaw.BEFORE_THE_START;
        }
        if (point.plannedOn().isAfter(startOn.plusYears(LONGEST_YEARS))) {
            return Flaw.TOO_LATE;
        }
        if (point.plannedOn().equals(before.plannedOn())) {
            return Flaw.SAME_DAY;
        }
        if (point.plannedOn().isBefore(before.plannedOn())) {
            return Flaw.OUT_OF_ORDER;
        }
        if (point.reached() > kitas) {
            return Flaw.MORE_THAN_ALL;
        }
        return point.reached() < before.reached() ? Flaw.FALLING : null;
    }

    /** @param before the last point above that is right */
    public record Finding(Flaw flaw, PlanPoint before) {}

    /** What can be wrong with a point, with its day or with its number of Kitas. */
    public enum Flaw {
        BEFORE_THE_START(true),
        TOO_LATE(true),
        SAME_DAY(true),
        OUT_OF_ORDER(true),
        MORE_THAN_ALL(false),
        FALLING(false);

        private final boolean ofTheDay;

        Flaw(boolean ofTheDay) {
            this.ofTheDay = ofTheDay;
        }

        public boolean ofTheDay() {
            return ofTheDay;
        }
    }
}
