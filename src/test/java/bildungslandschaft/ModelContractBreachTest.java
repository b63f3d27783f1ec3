package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks a copy of a model or a form in one place, and sees the rule complain about that place. */
class ModelContractBreachTest {

    private static final String KEY = "counselling-request";
    private static final String OPEN = "</bpmn:process>";

    @ParameterizedTest(name = "{1} -> {2}")
    @MethodSource("breaches")
    void aBreachIsNoticed(Rule rule, String text, String broken, String element) {
        assertThat(rule.complaints().apply(ProcessModel.read(KEY, all -> all)))
                .as("before the breach")
                .noneMatch(complaint -> complaint.contains(element));
        var model = ProcessModel.read(KEY, all -> all.replace(text, broken));
        assertThat(rule.complaints().apply(model)).anyMatch(complaint -> complaint.contains(element));
    }

    @Test
    void aTaskOfTwoModelsIsNoticed() {
        var model = ProcessModel.read(KEY, all -> all);
        assertThat(ModelRules.uniqueTasks(List.of(model, model))).isNotEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(ModelRules::identity, "isExecutable=\"true\"", "isExecutable=\"false\"", "not executable"),
                breach(ModelRules::identity, "camunda:historyTimeToLive=\"P180D\"", "", "for ever"),
                breach(ModelRules::identity, "\"" + KEY + "\"", "\"counsel\"", "file and process"),
                breach(ModelRules::ids, "closeCase", "Activity_0x1y2z3", "Activity_0x1y2z3: the id is made"),
                breach(ModelRules::ids, "closeCase", "close-case", "close-case"),
                breach(ModelRules::labels, "name=\"Fall schließen\"", "name=\"closeCase\"", "closeCase"),
                breach(ModelRules::labels, "name=\"Anfrage eingegangen\"", "", "requestReceived"),
                breach(ModelRules::lanes, "<bpmn:flowNodeRef>closeCase</bpmn:flowNodeRef>", "", "closeCase"),
                breach(ModelRules::lanes, "\"system\"", "\"management\"", "closeCase"),
                breach(ModelRules::delegates, "${closeCase}", "${shutCase}", "closeCase"),
                breach(ModelRules::userTasks, "formRef=\"reviewRequest\"", "formRef=\"review\"", "own form"),
                breach(ModelRules::userTasks, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"", "form"),
                breach(ModelRules::userTasks, "Groups=\"coordinator\"", "Groups=\"advisor\"", "role of its lane"),
                breach(ModelRules::userTasks, "${responsible}", "ahorn", "names a person"),
                breach(ModelRules::userTasks, "counsellingDeadlines.reviewRequest()", "now()", "never due"),
                breach(ModelRules::userTasks, "Bitte lesen Sie die", "Bitte. Die", "what to do"),
                breach(ModelRules::gateways, "Weiterverwiesen?", "Weiterverwiesen", "without a question"),
                breach(ModelRules::gateways, " default=\"wasReferred_to_counsellingClosed\"", "", "an answer"),
                breach(ModelRules::gateways, "${wasReferred}", "${caseDone}", "asks something else"),
                breach(ModelRules::gateways, " name=\"annehmen\"", "", "without words"),
                breach(ModelRules::gateways, "exclusiveGateway id=\"advisorKnown\"", "$0 name=\"x\"", "has a name"),
                breach(ModelRules::timers, "${counsellingDeadlines.reviewReminder()}", "2026-11-30", "value"),
                breach(ModelRules::timers, "bpmn:timeDate", "bpmn:timeDuration", "value"),
                breach(ModelRules::messages, "name=\"requestWithdrawn\"", "name=\"withdrawn\"", "differently"),
                breach(ModelRules::async, "\"Fall schließen\" camunda:asyncBefore=\"true\"", "\"F\"", "closeCase"),
                breach(ModelRules::async, "id=\"advisorKnown\"", "$0 camunda:asyncAfter=\"true\"", "advisorKnown"),
                breach(
                        ModelRules::hiddenCode,
                        "camunda:delegateExpression=\"${closeCase}",
                        "$0\" camunda:class=\"X",
                        "closeCase"),
                breach(ModelRules::hiddenCode, OPEN, "<bpmn:scriptTask id=\"tell\"/>" + OPEN, "tell"),
                breach(
                        ModelRules::hiddenCode,
                        "<bpmn:laneSet",
                        "<bpmn:extensionElements><camunda:executionListener event=\"end\"/></bpmn:extensionElements>$0",
                        "executionListener"),
                breach(FormRules::forms, "\"id\": \"assignManually\"", "\"id\": \"assign\"", "its id differs"),
                breach(FormRules::forms, "assignManually", "assignByHand", "no box asks for it"),
                breach(FormRules::forms, "assignManually", "assignByHand", "assignByHand: has no form"),
                breach(FormRules::forms, "\"type\": \"number\"", "\"type\": \"iframe\"", "is a iframe"),
                breach(FormRules::forms, "\"key\": \"concerns\"", "\"key\": \"topics\"", "another key"),
                breach(FormRules::forms, "\"Vorname\"", "\"\"", "firstName has no label"),
                breach(FormRules::forms, "\"subtype\": \"time\"", "\"subtype\": \"datetime\"", "date and time"),
                breach(DrawingRules::shapes, "bpmnElement=\"closeCase\"", "bpmnElement=\"roles\"", "closeCase"),
                breach(DrawingRules::shapes, "width=\"36\"", "width=\"40\"", "odd size"),
                breach(DrawingRules::places, "x=\"1900\"", "x=\"1800\"", "overlaps closeCase"),
                breach(DrawingRules::places, "y=\"670\"", "y=\"570\"", "reviewRequest: is drawn outside"),
                breach(
                        DrawingRules::flows,
                        "<di:waypoint x=\"446\" y=\"485\"/>",
                        "<di:waypoint x=\"446\" y=\"480\"/>",
                        "slanted"),
                breach(DrawingRules::flows, "<dc:Bounds x=\"2150\"", "<dc:Bounds x=\"150\"", "leads to the left"),
                breach(DrawingRules::flows, "y=\"130\"", "y=\"170\"", "crosses or covers"),
                breach(DrawingRules::flows, "y=\"830\"", "y=\"710\"", "runs through documentCounselling"),
                breach(CodeRules::tableOfContents, "\"" + KEY + "\"", "\"counsel\"", "no module owns it"),
                breach(CodeRules::delegates, "closeCase", "shutCase", "shutCase: has no JavaDelegate"),
                breach(CodeRules::userTasks, "reviewRequest", "lookAtRequest", "has no UserTask"),
                breach(CodeRules::inputs, "\"key\": \"summary\"", "\"key\": \"recap\"", "recap is not read"),
                breach(CodeRules::inputs, "\"key\": \"summary\"", "\"key\": \"recap\"", "summary is never asked"),
                breach(CodeRules::options, "EMPLOYMENT_AGENCY", "OFFICE", "target offers OFFICE"),
                breach(m -> CodeRules.boxes(m, List.of(m)), "closeCase", "shutCase", "CloseCase: is a class"),
                breach(CodeRules::ends, "clientReferred", "clientGone", "clientGone: is missing"),
                breach(CodeRules::ends, "clientReferred", "clientGone", "clientReferred: stands in End only"),
                breach(CodeRules::questions, "wasReferred", "isGone", "isGone: is missing"),
                breach(CodeRules::questions, "wasReferred", "isGone", "wasReferred: stands in Question only"));
    }

    private static Arguments breach(
            Function<ProcessModel, List<String>> rule, String text, String broken, String element) {
        return arguments(new Rule(rule), text, broken.replace("$0", text), element);
    }

    private record Rule(Function<ProcessModel, List<String>> complaints) {}
}
