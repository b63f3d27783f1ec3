package bildungslandschaft.rollout.coverage;

import java.util.List;

/**
 * One day of the coverage curve on paper: blocks on top of each other, in per cent of the whole height. Where the lower
 * two meet is the smaller one of what was reached and what was planned, where the upper two meet the larger one.
 *
 * @param above empty
 * @param between from the one to the other
 * @param ahead whether more was reached than planned
 */
record CurveColumn(int above, int between, int below, boolean ahead) {

    private static final int WHOLE = 100;

    static List<CurveColumn> of(ProjectCoverage coverage) {
        int most = Math.max(1, Math.max(coverage.atStart(), coverage.reached().whole()));
        return coverage.curve().points().stream()
                .map(point -> of(point.reached().part(), point.planned(), most))
                .toList();
    }

    static CurveColumn of(int reached, double planned, int most) {
        int actual = percent(reached, most);
        int plan = percent(planned, most);
        int upper = Math.max(actual, plan);
        int lower = Math.min(actual, plan);
        return new CurveColumn(WHOLE - upper, upper - lower, lower, actual >= plan);
    }

    private static int percent(double kitas, int most) {
        return (int) Math.min(WHOLE, Math.round(kitas * WHOLE / most));
    }
}
