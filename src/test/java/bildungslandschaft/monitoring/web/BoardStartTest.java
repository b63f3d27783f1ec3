package bildungslandschaft.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.monitoring.HotSpot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside the number of those that are overdue stands how long the middle one waits, of whom it is told. */
class BoardStartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1 | 1 überfällig, wartet seit 84 Arbeitstagen
            5 | 5 | 5 überfällig, der mittlere von ihnen wartet seit 84 Arbeitstagen
            5 | 1 | 1 überfällig; dort warten insgesamt 5, der mittlere von allen seit 84 Arbeitstagen
            """)
    void saysWhichNumberCountsWhat(int waiting, int overdue, String words) {
        assertThat(BoardStart.late(new HotSpot("kita-rollout", "step", "Schritt", "HER", waiting, overdue, 84)))
                .isEqualTo(words);
    }
}
