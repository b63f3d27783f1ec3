package bildungslandschaft.rollout.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many Kitas a project wants to have reached on each day: straight lines between the points of its plan.
 *
 * @param points by day, the first of them the start with no Kita
 */
public record PlanCurve(List<PlanPoint> points) {

    public PlanCurve {
        points = List.copyOf(points);
    }

    /** A project that has set no points goes straight from its start to its target. */
    static PlanCurve of(ProjectOutline project, List<PlanPoint> set, int target) {
        var points = set.isEmpty() ? List.of(new PlanPoint(project.targetOn(), target)) : set;
        return new PlanCurve(Stream.concat(
                        Stream.of(new PlanPoint(project.startOn(), 0)),
                        points.stream().filter(point -> point.on().isAfter(project.startOn())))
                .toList());
    }

    /** The number planned for a day; after the last point that of the last point. */
    public double on(LocalDate day) {
        var before = points.get(0);
        for (var point : points) {
            if (point.on().isAfter(day)) {
                return day.isBefore(before.on()) ? 0 : between(before, point, day);
            }
            before = point;
        }
        return before.reached();
    }

    public LocalDate lastDay() {
        return points.get(points.size() - 1).on();
    }

    private static double between(PlanPoint before, PlanPoint after, LocalDate day) {
        double days = ChronoUnit.DAYS.between(before.on(), after.on());
        return before.reached()
                + (after.reached() - before.reached()) * ChronoUnit.DAYS.between(before.on(), day) / days;
    }
}
