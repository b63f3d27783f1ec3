package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.PlanCurve;
import bildungslandschaft.rollout.Share;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How the number of reached Kitas grew from the start of a project up to a day, against its plan.
 *
 * @param points by day: the start, each week (each month after more than a year), the day itself
 */
public record CoverageCurve(List<Point> points) {

    private static final int MOST_WEEKS = 60;

    public CoverageCurve {
        points = List.copyOf(points);
    }

    static CoverageCurve of(LocalDate start, LocalDate day, PlanCurve plan, DailyCount reached, DailyCount counted) {
        boolean weekly = ChronoUnit.WEEKS.between(start, day) <= MOST_WEEKS;
        var step = weekly ? Period.ofWeeks(1) : Period.ofMonths(1);
        var points = new ArrayList<Point>();
        for (int i = 0; start.plus(step.multipliedBy(i)).isBefore(day); i++) {
            points.add(point(start.plus(step.multipliedBy(i)), plan, reached, counted));
        }
        points.add(point(day, plan, reached, counted));
        return new CoverageCurve(points);
    }

    private static Point point(LocalDate day, PlanCurve plan, DailyCount reached, DailyCount counted) {
        return new Point(day, new Share(reached.on(day), counted.on(day)), plan.on(day));
    }

    public Point last() {
        return points.get(points.size() - 1);
    }

    /**
     * One day of the curve.
     *
     * @param reached of the Kitas that counted on this day
     * @param planned Kitas, not rounded
     */
    public record Point(LocalDate day, Share reached, double planned) {

        public long plannedKitas() {
            return Math.round(planned);
        }

        /** How many Kitas more or fewer than planned, as it stands beside the traffic light. */
        public String deviationInWords() {
            long kitas = reached.part() - plannedKitas();
            if (kitas == 0) {
                return "so viele Kitas wie geplant";
            }
            return Math.abs(kitas) + (Math.abs(kitas) == 1 ? " Kita " : " Kitas ") + (kitas > 0 ? "mehr" : "weniger")
                    + " als geplant";
        }
    }
}
