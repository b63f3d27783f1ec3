package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the house, held against all of its code; {@link ArchitectureBreachTest} sees each of them fail. */
class ArchitectureTest {

    private static final String ROOT = "bildungslandschaft";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(ROOT);
    private static final Map<String, String> MAIN = SourceRules.read("src/main");

    static Stream<ArchRule> rulesOfCode() {
        return Stream.of(
                ArchitectureRules.FEATURES_DO_NOT_KNOW_EACH_OTHER,
                ArchitectureRules.VIEWS_DO_NOT_KNOW_FEATURES,
                ArchitectureRules.FEATURES_DO_NOT_KNOW_VIEWS,
                ArchitectureRules.THE_ENGINE_STAYS_BEHIND_WORKFLOW,
                ArchitectureRules.PROCESSES_AND_PAGES_ARE_CLOSED,
                ArchitectureRules.THE_DOMAIN_KNOWS_NO_BROWSER,
                ArchitectureRules.NOTHING_IS_INJECTED_INTO_FIELDS,
                ArchitectureRules.NAMES_SAY_SOMETHING,
                ArchitectureRules.TIME_COMES_FROM_THE_CLOCK,
                ArchitectureRules.ONLY_THE_CALENDAR_MAKES_CLOCKS,
                ArchitectureRules.QUERIES_CONTAIN_NO_EXPRESSIONS,
                ArchitectureRules.REQUESTS_FILL_NO_ENTITIES,
                ArchitectureRules.REFERENCES_ARE_READ_AT_ONCE,
                ArchitectureRules.PAGES_ARE_NOBODY_ELSES_BUSINESS,
                ArchitectureRules.STEPS_ONLY_CALL_THEIR_MODULE);
    }

    static Stream<ArchRule> rulesOfTests() {
        return Stream.of(
                ArchitectureRules.TESTS_ARE_NAMED_AS_TESTS,
                ArchitectureRules.TESTS_DO_NOT_SLEEP,
                ArchitectureRules.TESTS_ARE_NOT_SWITCHED_OFF,
                ArchitectureRules.NAMES_SAY_SOMETHING);
    }

    @ParameterizedTest
    @MethodSource("rulesOfCode")
    void theCodeKeeps(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTests")
    void theTestsKeep(ArchRule rule) {
        rule.check(TESTS);
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhatMayBeNull() {
        assertThat(SourceRules.packages(SourceRules.read("src/main/java"))).isEmpty();
    }

    @Test
    void everyFileCanBeReadInOneGo() {
        assertThat(SourceRules.all(MAIN, SourceRules::length)).isEmpty();
        assertThat(SourceRules.all(SourceRules.read("src/test"), SourceRules::length))
                .isEmpty();
    }

    @Test
    void stepsAreAHandfulOfStatements() {
        assertThat(SourceRules.all(MAIN, SourceRules::steps)).isEmpty();
    }

    @Test
    void templatesKeepTheContentSecurityPolicy() {
        assertThat(SourceRules.all(MAIN, SourceRules::templates)).isEmpty();
    }

    @Test
    void noSecretLiesInTheProject() {
        assertThat(SourceRules.all(SourceRules.read("src", "processes", "forms"), SourceRules::secrets))
                .isEmpty();
    }
}
