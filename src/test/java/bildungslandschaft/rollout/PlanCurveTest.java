package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCurveTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 11);

    @Test
    void aStraightLineRisesByTheSameEveryMonth() {
        var curve = PlanCurve.drawn(CurveShape.LINEAR, START, START.plusMonths(9), 90);

        assertThat(curve.points()).hasSize(10);
        assertThat(curve.points().get(0)).isEqualTo(new PlanPoint(START, 0));
        assertThat(curve.points().get(9)).isEqualTo(new PlanPoint(START.plusMonths(9), 90));
        assertThat(curve.on(START.plusMonths(3))).isCloseTo(30, within(1.0));
    }

    @Test
    void anSCurveIsSlowAtBothEndsAndAlikeInTheMiddle() {
        var straight = PlanCurve.drawn(CurveShape.LINEAR, START, START.plusMonths(10), 100);
        var curved = PlanCurve.drawn(CurveShape.S_CURVE, START, START.plusMonths(10), 100);

        assertThat(curved.on(START.plusMonths(1))).isLessThan(straight.on(START.plusMonths(1)) / 2);
        assertThat(curved.on(START.plusMonths(5))).isCloseTo(50, within(2.0));
        assertThat(curved.on(START.plusMonths(9))).isGreaterThan(straight.on(START.plusMonths(9)));
    }

    @Test
    void betweenTwoPointsAStraightLineLeads() {
        var curve = PlanCurve.through(
                START, List.of(new PlanPoint(START.plusDays(30), 6), new PlanPoint(START.plusDays(10), 2)));

        assertThat(curve.on(START.minusDays(1))).isZero();
        assertThat(curve.on(START)).isZero();
        assertThat(curve.on(START.plusDays(5))).isEqualTo(1);
        assertThat(curve.on(START.plusDays(10))).isEqualTo(2);
        assertThat(curve.on(START.plusDays(20))).isEqualTo(4);
        assertThat(curve.on(START.plusYears(1))).isEqualTo(6);
    }

    @Test
    void whatWasPlannedForTheTimeBeforeTheStartDoesNotCount() {
        var curve = PlanCurve.through(
                START,
                List.of(
                        new PlanPoint(START.minusDays(9), 3),
                        new PlanPoint(START, 5),
                        new PlanPoint(START.plusDays(10), 10)));

        assertThat(curve.points()).containsExactly(new PlanPoint(START, 0), new PlanPoint(START.plusDays(10), 10));
    }

    @Test
    void withoutPointsNothingIsPlanned() {
        assertThat(PlanCurve.through(START, List.of()).on(START.plusDays(9))).isZero();
    }

    @Test
    void aProjectOfOneDayHasItsTargetOnTheNext() {
        var curve = PlanCurve.drawn(CurveShape.S_CURVE, START, START.plusDays(1), 7);

        assertThat(curve.points()).containsExactly(new PlanPoint(START, 0), new PlanPoint(START.plusDays(1), 7));
    }
}
