package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Decisions;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every row of the decision table {@code rollout-light}, and the edges between them. */
@OfficeTest
class RolloutLightTest {

    @Autowired
    private Decisions decisions;

    @Autowired
    private HistoryService history;

    @ParameterizedTest
    @CsvSource({
        "5.0, 3, 10, GREEN",
        "0.0, 30, 10, GREEN",
        "0.0, 31, 10, GREY",
        "-0.1, 3, 10, YELLOW",
        "-10.0, 3, 10, YELLOW",
        "-10.0, 45, 10, GREY",
        "-10.1, 3, 10, RED",
        "-10.1, 45, 10, RED",
        "-10.1, 3, 20, YELLOW"
    })
    void theTableSaysHowAProjectStands(double deviation, long daysWithoutNews, int warning, RolloutLight light) {
        var rows = decisions.ask(
                "rollout-light",
                Map.of("deviation", deviation, "daysWithoutNews", daysWithoutNews, "warning", warning));

        assertThat(rows).singleElement().isEqualTo(Map.of("light", light.name()));
        assertThat(history.createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey("rollout-light")
                        .count())
                .as("facts left in the engine's history")
                .isZero();
    }
}
