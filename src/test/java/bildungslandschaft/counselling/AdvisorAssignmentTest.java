package bildungslandschaft.counselling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Zuständigkeit bestimmen")
class AdvisorAssignmentTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision DECISION = parse();

    @Test
    @DisplayName("Wer im Landkreis wohnt und sonst nichts Besonderes braucht, wird nach Nähe zugeordnet")
    void aResidentNeedsTheirArea() {
        assertThat(needed(true, "AGE_35_44", "DE", "STUDY")).isEqualTo(Map.of("AREA", 50));
    }

    @Test
    @DisplayName("Unter 25 zählt der Übergang in den Beruf, ab 25 nicht mehr")
    void transitionsAreForPeopleUnder25() {
        for (String young : List.of("UNDER_16", "AGE_16_17", "AGE_18_24")) {
            assertThat(needed(true, young, "DE", "CAREER_ORIENTATION"))
                    .isEqualTo(Map.of("AREA", 50, "TRANSITIONS", 30));
            assertThat(needed(true, young, "DE", "STUDY", "VOCATIONAL_TRAINING"))
                    .isEqualTo(Map.of("AREA", 50, "TRANSITIONS", 30));
        }
        assertThat(needed(true, "AGE_25_34", "DE", "CAREER_ORIENTATION")).isEqualTo(Map.of("AREA", 50));
        assertThat(needed(true, "AGE_18_24", "DE", "STUDY")).isEqualTo(Map.of("AREA", 50));
    }

    @Test
    @DisplayName("Jedes besondere Anliegen bringt seine Kompetenz mit")
    void specialConcernsNeedTheirCompetence() {
        assertThat(needed(false, "AGE_35_44", "DE", "SECOND_CHANCE_EDUCATION"))
                .isEqualTo(Map.of("SECOND_CHANCE_EDUCATION", 20));
        assertThat(needed(false, "AGE_35_44", "DE", "RECOGNITION")).isEqualTo(Map.of("RECOGNITION", 20));
        assertThat(needed(false, "AGE_35_44", "DE", "PARENTS")).isEqualTo(Map.of("PARENTS", 20));
    }

    @Test
    @DisplayName("Eine andere Sprache als Deutsch zählt, keine Angabe gilt als Deutsch")
    void anotherLanguageNeedsSomebodyWhoSpeaksIt() {
        assertThat(needed(false, "AGE_35_44", "UK", "STUDY")).isEqualTo(Map.of("LANGUAGE", 20));
        assertThat(needed(false, "AGE_35_44", null, "STUDY")).isEmpty();
    }

    @Test
    @DisplayName("Mehrere Gründe kommen zusammen")
    void reasonsAddUp() {
        assertThat(needed(true, "AGE_18_24", "AR", "VOCATIONAL_TRAINING", "RECOGNITION", "PARENTS"))
                .isEqualTo(Map.of("AREA", 50, "TRANSITIONS", 30, "RECOGNITION", 20, "LANGUAGE", 20, "PARENTS", 20));
    }

    @Test
    @DisplayName("Von außerhalb und ohne besonderes Anliegen ordnet die Koordination zu")
    void nothingIsNeededFromElsewhereWithoutASpecialConcern() {
        assertThat(needed(false, "AGE_45_54", "DE", "FUNDING")).isEmpty();
    }

    private static Map<String, Integer> needed(
            boolean inDistrict, String ageGroup, @Nullable String language, String... concerns) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("inDistrict", inDistrict);
        facts.put("concerns", List.of(concerns));
        facts.put("ageGroup", ageGroup);
        facts.put("language", language);
        return ENGINE.evaluateDecisionTable(DECISION, facts).getResultList().stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("competence"), row -> ((Number) row.get("weight")).intValue()));
    }

    private static DmnDecision parse() {
        try (InputStream table = Files.newInputStream(Path.of("processes/advisor-assignment.dmn"))) {
            return ENGINE.parseDecision("advisor-assignment", table);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
