package bildungslandschaft.rollout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The plan curve of a project: how many Kitas are to be reached until which day. Straight lines lead from each point to
 * the next, and it stays at the last one.
 *
 * @param points by day, the first of them the start with no Kita
 */
public record PlanCurve(List<PlanPoint> points) {

    public PlanCurve {
        points = List.copyOf(points);
    }

    /** The curve through some points; before the start nothing is planned. */
    static PlanCurve through(LocalDate startOn, Collection<PlanPoint> points) {
        var all = new ArrayList<PlanPoint>();
        all.add(new PlanPoint(startOn, 0));
        points.stream()
                .filter(point -> point.plannedOn().isAfter(startOn))
                .sorted(Comparator.comparing(PlanPoint::plannedOn))
                .forEach(all::add);
        return new PlanCurve(all);
    }

    /** A curve with a point for every month, from none on the first day to the target on the last. */
    static PlanCurve drawn(CurveShape shape, LocalDate startOn, LocalDate targetOn, int target) {
        long days = ChronoUnit.DAYS.between(startOn, targetOn);
        var points = new ArrayList<PlanPoint>();
        for (int month = 1; startOn.plusMonths(month).isBefore(targetOn); month++) {
            var day = startOn.plusMonths(month);
            double partOfTime = (double) ChronoUnit.DAYS.between(startOn, day) / days;
            points.add(new PlanPoint(day, (int) Math.round(target * shape.after(partOfTime))));
        }
        points.add(new PlanPoint(targetOn, target));
        return through(startOn, points);
    }

    /** The Kitas that should have been reached on a day, not rounded. */
    public double on(LocalDate day) {
        PlanPoint before = null;
        for (var point : points) {
            if (point.plannedOn().isAfter(day)) {
                return before == null ? 0 : between(before, point, day);
            }
            before = point;
        }
        return before == null ? 0 : before.reached();
    }

    public LocalDate lastDay() {
        return points.get(points.size() - 1).plannedOn();
    }

    private static double between(PlanPoint before, PlanPoint after, LocalDate day) {
        double days = ChronoUnit.DAYS.between(before.plannedOn(), after.plannedOn());
        double passed = ChronoUnit.DAYS.between(before.plannedOn(), day);
        return before.reached() + (after.reached() - before.reached()) * passed / days;
    }
}
