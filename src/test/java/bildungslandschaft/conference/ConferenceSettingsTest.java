package bildungslandschaft.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("Fristen der Konferenz")
class ConferenceSettingsTest {

    private final ApplicationContextRunner office =
            new ApplicationContextRunner().withUserConfiguration(ConferenceConfiguration.class);

    @ParameterizedTest
    @ValueSource(strings = {"0d", "-1w"})
    @DisplayName("Wie oft gezählt wird, kann nicht „nie“ und nicht „rückwärts“ sein: Das Zählen käme nie ans Ende")
    void countingNeedsTimeInBetween(String check) {
        office.withPropertyValues("bildungslandschaft.conference.registration-check=" + check)
                .run(started -> assertThat(started)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("bildungslandschaft.conference.registration-check"));
    }

    @Test
    @DisplayName("Jeden Tag zu zählen geht")
    void countingEveryDayIsFine() {
        office.withPropertyValues("bildungslandschaft.conference.registration-check=1d")
                .run(started -> assertThat(started).hasNotFailed());
    }
}
