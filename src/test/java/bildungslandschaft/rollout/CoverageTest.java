package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void aKitaIsReachedFromItsRegistrationOn() {
        var coverage = sum(
                Coverage.of(ParticipationState.OPEN, 40),
                Coverage.of(ParticipationState.REGISTERED, 7),
                Coverage.of(ParticipationState.WORKSHOP_1, 16),
                Coverage.of(ParticipationState.WORKSHOP_2, 26),
                Coverage.of(ParticipationState.APPLICATION_SUBMITTED, 6),
                Coverage.of(ParticipationState.CERTIFIED, 6));

        assertThat(coverage).isEqualTo(new Coverage(new Share(61, 101), 6));
        assertThat(coverage.reached().text()).isEqualTo("60,4 %");
        assertThat(coverage.reached().sentence()).isEqualTo("61 von 101");
    }

    @Test
    void aClosedKitaLeavesTheDenominator() {
        var coverage = sum(Coverage.of(ParticipationState.LAPSED, 2), Coverage.of(ParticipationState.DECLINED, 3));

        assertThat(coverage).isEqualTo(new Coverage(new Share(0, 3), 0));
    }

    @Test
    void withoutKitasNothingIsReached() {
        assertThat(Coverage.none().reached().text()).isEqualTo("0,0 %");
    }

    @Test
    void aQuotaNeedsWholeKitas() {
        assertThat(Share.needed(60, 101)).isEqualTo(61);
        assertThat(Share.needed(60, 100)).isEqualTo(60);
    }

    @Test
    void pointsBelowThePlanHaveAMinusSign() {
        assertThat(deviating(-12.34)).isEqualTo("−12,3 Prozentpunkte");
        assertThat(deviating(0.5)).isEqualTo("+0,5 Prozentpunkte");
    }

    private static String deviating(double points) {
        return new ProjectStanding(Coverage.none(), 0, points, RolloutLight.GREEN).deviationText();
    }

    private static Coverage sum(Coverage... parts) {
        return Stream.of(parts).reduce(Coverage.none(), Coverage::plus);
    }
}
