package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void aKitaIsReachedFromItsRegistrationOn() {
        var coverage = Coverage.of(List.of(
                count(ParticipationState.OPEN, 40),
                count(ParticipationState.REGISTERED, 7),
                count(ParticipationState.WORKSHOP_1, 16),
                count(ParticipationState.WORKSHOP_2, 26),
                count(ParticipationState.APPLICATION_SUBMITTED, 6),
                count(ParticipationState.CERTIFIED, 6)));

        assertThat(coverage).isEqualTo(new Coverage(101, 61, 6));
        assertThat(coverage.quota()).isCloseTo(60.4, within(0.05));
        assertThat(Figures.percent(coverage.quota())).isEqualTo("60,4 %");
    }

    @Test
    void aClosedKitaLeavesTheDenominator() {
        var coverage = Coverage.of(List.of(count(ParticipationState.LAPSED, 2), count(ParticipationState.DECLINED, 3)));

        assertThat(coverage).isEqualTo(new Coverage(3, 0, 0));
    }

    @Test
    void withoutKitasNothingIsReached() {
        assertThat(Coverage.none().quota()).isZero();
    }

    @Test
    void pointsBelowThePlanHaveAMinusSign() {
        assertThat(Figures.points(-12.34)).isEqualTo("−12,3 Prozentpunkte");
        assertThat(Figures.points(0.5)).isEqualTo("+0,5 Prozentpunkte");
    }

    private static StateCount count(ParticipationState state, long kitas) {
        return new StateCount("HER", state, kitas);
    }
}
