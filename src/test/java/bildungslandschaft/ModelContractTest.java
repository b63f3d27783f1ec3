package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract between models, forms and code: one box, one class, one name. {@link ModelContractBreachTest} shows
 * that each rule notices its breach.
 */
class ModelContractTest {

    private static final List<ProcessModel> MODELS = ProcessModel.all();

    static List<ProcessModel> models() {
        return MODELS;
    }

    static List<String> tables() {
        return ProcessModel.keys(Path.of("processes"), ".dmn");
    }

    @Test
    void thereAreModels() {
        assertThat(MODELS).isNotEmpty();
        assertThat(tables()).isNotEmpty();
    }

    @Test
    void noTwoModelsShareATask() {
        assertThat(ModelRules.uniqueTasks(MODELS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessIsNamedLikeItsFileAndForgetsInTime(ProcessModel model) {
        assertThat(ModelRules.identity(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void identifiersAreEnglishNames(ProcessModel model) {
        assertThat(ModelRules.ids(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesAreForPeople(ProcessModel model) {
        assertThat(ModelRules.labels(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void lanesAreRoles(ProcessModel model) {
        assertThat(ModelRules.lanes(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void automaticTasksCallTheBeanOfTheirName(ProcessModel model) {
        assertThat(ModelRules.delegates(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void userTasksSayWhoWhatAndUntilWhen(ProcessModel model) {
        assertThat(ModelRules.userTasks(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAskOneQuestionAndKnowADefault(ProcessModel model) {
        assertThat(ModelRules.gateways(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void timersComeFromConfiguration(ProcessModel model) {
        assertThat(ModelRules.timers(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void messagesAreNamedLikeTheEventThatCatchesThem(ProcessModel model) {
        assertThat(ModelRules.messages(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void jobsBeginExactlyWhereTheRuleSays(ProcessModel model) {
        assertThat(ModelRules.async(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noCodeHidesInAModel(ProcessModel model) {
        assertThat(ModelRules.hiddenCode(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasItsFormAndEveryFormItsBox(ProcessModel model) {
        assertThat(FormRules.forms(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawnInStandardSizes(ProcessModel model) {
        assertThat(DrawingRules.shapes(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingOverlapsOrLeavesItsLane(ProcessModel model) {
        assertThat(DrawingRules.places(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsGoRightInRightAnglesWithoutCrossing(ProcessModel model) {
        assertThat(DrawingRules.flows(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyProcessHasItsTableOfContents(ProcessModel model) {
        assertThat(CodeRules.tableOfContents(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyAutomaticTaskHasItsDelegate(ProcessModel model) {
        assertThat(CodeRules.delegates(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasItsClass(ProcessModel model) {
        assertThat(CodeRules.userTasks(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void formsAskWhatTheCodeReads(ProcessModel model) {
        assertThat(CodeRules.inputs(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void formsOfferCodesThatTheCodeKnows(ProcessModel model) {
        assertThat(CodeRules.options(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noClassStandsWithoutABox(ProcessModel model) {
        assertThat(CodeRules.boxes(model, MODELS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void endsAreTheConstantsOfEnd(ProcessModel model) {
        assertThat(CodeRules.ends(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAreTheConstantsOfQuestion(ProcessModel model) {
        assertThat(CodeRules.questions(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aDecisionTableIsNamedLikeItsFileAndExplainsEveryRow(String table) {
        var decisions =
                Dmn.readModelFromFile(Path.of("processes", table + ".dmn").toFile());
        assertThat(decisions.getModelElementsByType(Decision.class))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.getId()).isEqualTo(table);
                    assertThat(decision.getName()).isNotBlank().isNotEqualTo(table);
                    assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotNull();
                });
        assertThat(decisions.getModelElementsByType(Rule.class))
                .allSatisfy(row -> assertThat(row.getDescription())
                        .as("processes/%s.dmn, %s: needs a sentence that says why", table, row.getId())
                        .isNotNull());
    }
}
