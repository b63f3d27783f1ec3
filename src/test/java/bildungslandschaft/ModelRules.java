package bildungslandschaft;

import static bildungslandschaft.ProcessModel.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What holds inside a diagram and its forms, without looking at code. Every rule answers complaints. */
final class ModelRules {

    private static final String SYSTEM = "system";
    private static final int MOST_LANES = 4;
    private static final int MOST_STEPS = 15;
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z]+([A-Z][a-z]+)*");
    private static final Pattern DEADLINE =
            Pattern.compile("\\$\\{[a-z]+Deadlines\\.[a-z][A-Za-z]*\\((execution\\.processBusinessKey)?\\)}");
    private static final Set<String> HIDDEN_ELEMENTS = Set.of(
            "script",
            "executionListener",
            "taskListener",
            "inputOutput",
            "formData",
            "formField",
            "field",
            "connector");
    private static final Set<String> HIDDEN_ATTRIBUTES =
            Set.of("class", "expression", "resultVariable", "type", "topic", "formKey", "decisionRef", "scriptFormat");

    private ModelRules() {}

    static List<String> identity(ProcessModel model) {
        var complaints = new ArrayList<String>();
        var process = model.process();
        if (!model.key().equals(process.getId())
                || !KEBAB_CASE.matcher(model.key()).matches()) {
            complaints.add(model.complain(process, "file and process differ", "name both alike, in kebab-case"));
        }
        if (!process.isExecutable()) {
            complaints.add(model.complain(process, "is not executable", "set isExecutable"));
        }
        if (engine(process, "historyTimeToLive") == null) {
            complaints.add(model.complain(process, "keeps its history for ever", "set camunda:historyTimeToLive"));
        }
        return complaints;
    }

    /** Identifiers that an editor made up start with a capital: {@code Activity_0x1y2z3}. */
    static List<String> ids(ProcessModel model) {
        var complaints = new ArrayList<String>();
        for (BaseElement element : model.all(BaseElement.class)) {
            String id = element.getId();
            if (id != null && !Character.isLowerCase(id.charAt(0))) {
                complaints.add(model.complain(element, "the id is made up by an editor", "say in English what it is"));
            }
        }
        for (FlowNode node : model.all(FlowNode.class)) {
            if (!CAMEL_CASE.matcher(node.getId()).matches()) {
                complaints.add(model.complain(node, "the id is no name for code", "write it in camelCase"));
            }
        }
        return complaints;
    }

    /** Task ids are the names of classes, beans and forms: two models must not share one. */
    static List<String> uniqueTasks(List<ProcessModel> models) {
        var complaints = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (ProcessModel model : models) {
            for (Task task : model.all(Task.class)) {
                if (!seen.add(task.getId())) {
                    complaints.add(model.complain(task, "another model has this task", "find a name of its own"));
                }
            }
        }
        return complaints;
    }

    static List<String> delegates(ProcessModel model) {
        return model.automaticTasks()
                .filter(task -> !("${" + task.getId() + "}").equals(engine(task, "delegateExpression")))
                .map(task -> model.complain(
                        task, "calls something else", "set camunda:delegateExpression=\"${" + task.getId() + "}\""))
                .toList();
    }

    static List<String> userTasks(ProcessModel model) {
        var complaints = new ArrayList<String>();
        model.userTasks().forEach(task -> {
            if (!task.getId().equals(engine(task, "formRef")) || !"deployment".equals(engine(task, "formRefBinding"))) {
                complaints.add(model.complain(
                        task, "has not its own form", "set camunda:formRef to the id and the binding to deployment"));
            }
            String role = model.laneOf(task).map(Lane::getId).orElse("no lane");
            if (!role.equals(engine(task, "candidateGroups")) || role.equals(SYSTEM)) {
                complaints.add(model.complain(task, "is not for the role of its lane", "set camunda:candidateGroups"));
            }
            String assignee = engine(task, "assignee");
            if (assignee != null && !assignee.equals("${responsible}")) {
                complaints.add(model.complain(task, "names a person", "use ${responsible} or nobody"));
            }
            if (!isDeadline(engine(task, "dueDate"))) {
                complaints.add(model.complain(task, "is never due", "set camunda:dueDate to a configured deadline"));
            }
            if (!isOneSentence(task)) {
                complaints.add(model.complain(
                        task, "does not say what to do", "write one sentence of documentation for the task page"));
            }
        });
        return complaints;
    }

    static List<String> gateways(ProcessModel model) {
        var complaints = new ArrayList<String>();
        for (Gateway gateway : model.all(Gateway.class)) {
            boolean asks = gateway.getOutgoing().size() > 1 && !(gateway instanceof ParallelGateway);
            if (!asks && gateway.getName() != null) {
                complaints.add(model.complain(gateway, "asks nothing but has a name", "take the name away"));
            }
            if (asks && (gateway.getName() == null || !gateway.getName().endsWith("?"))) {
                complaints.add(model.complain(gateway, "decides without a question", "name it with a question mark"));
            }
            if (gateway.getOutgoing().size() > 1 && gateway.getIncoming().size() > 1) {
                complaints.add(model.complain(gateway, "joins and forks", "draw two gateways"));
            }
            if (asks && gateway instanceof ExclusiveGateway exclusive) {
                complaints.addAll(answers(model, exclusive));
            }
        }
        return complaints;
    }

    private static List<String> answers(ProcessModel model, ExclusiveGateway gateway) {
        var complaints = new ArrayList<String>();
        if (gateway.getDefault() == null) {
            complaints.add(model.complain(gateway, "may stand without an answer", "give it a default flow"));
        }
        var id = Pattern.quote(gateway.getId());
        var condition = Pattern.compile("\\$\\{(!?" + id + "|" + id + " == '[A-Z_]+')}");
        for (SequenceFlow flow : gateway.getOutgoing()) {
            ConditionExpression expression = flow.getConditionExpression();
            if (flow.getName() == null) {
                complaints.add(model.complain(flow, "is an answer without words", "name the flow"));
            }
            if (flow.equals(gateway.getDefault())
                    ? expression != null
                    : expression == null
                            || !condition.matcher(expression.getTextContent()).matches()) {
                complaints.add(model.complain(
                        flow, "the condition asks something else", "mention " + gateway.getId() + " only, or nothing"));
            }
        }
        return complaints;
    }

    static List<String> timers(ProcessModel model) {
        return model.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() == null
                        || !isDeadline(timer.getTimeDate().getTextContent()))
                .map(timer -> model.complain(
                        timer, "has a value in the model", "ask a bean ${…Deadlines.…()} for an absolute date"))
                .toList();
    }

    static List<String> messages(ProcessModel model) {
        return model.all(MessageEventDefinition.class).stream()
                .filter(definition -> definition.getMessage() == null
                        || !((BaseElement) definition.getParentElement())
                                .getId()
                                .equals(definition.getMessage().getName()))
                .map(definition -> model.complain(
                        definition, "event and message are called differently", "name the message like the event"))
                .toList();
    }

    static List<String> async(ProcessModel model) {
        return model.all(FlowNode.class).stream()
                // The engine knows no jobs after a gateway that waits for events.
                .filter(node -> !(node instanceof EventBasedGateway))
                .filter(node -> node.isCamundaAsyncAfter() || node.isCamundaAsyncBefore() != startsJob(node))
                .map(node -> model.complain(
                        node, "is not async by the rule", "asyncBefore on automatic tasks and parallel joins only"))
                .toList();
    }

    private static boolean startsJob(FlowNode node) {
        return ProcessModel.isAutomatic(node)
                || node instanceof ParallelGateway && node.getIncoming().size() > 1;
    }

    static List<String> hiddenCode(ProcessModel model) {
        var complaints = new ArrayList<String>();
        model.all(ScriptTask.class)
                .forEach(task -> complaints.add(model.complain(task, "is a script", "write a delegate")));
        for (BaseElement element : model.all(BaseElement.class)) {
            for (String attribute : HIDDEN_ATTRIBUTES) {
                if (engine(element, attribute) != null) {
                    complaints.add(model.complain(element, "camunda:" + attribute + " hides code", "use its delegate"));
                }
            }
        }
        var all = ((Element) model.bpmn().getDocument().getDomSource().getNode().getFirstChild())
                .getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            if (HIDDEN_ELEMENTS.contains(all.item(i).getLocalName())) {
                complaints.add(model.complain(
                        all.item(i).getLocalName(), "hides code in the model", "write a delegate or a form"));
            }
        }
        return complaints;
    }

    static List<String> labels(ProcessModel model) {
        var complaints = new ArrayList<String>();
        var named = new ArrayList<BaseElement>();
        model.all(FlowElement.class).stream()
                .filter(element -> element instanceof FlowNode && !(element instanceof Gateway))
                .forEach(named::add);
        named.addAll(model.all(Lane.class));
        named.addAll(model.all(Participant.class));
        named.add(model.process());
        for (BaseElement element : named) {
            String name = element.getAttributeValue("name");
            if (name == null || name.isBlank() || name.equals(element.getId()) || isIdentifier(name)) {
                complaints.add(model.complain(element, "has no German name", "name it for the people who read it"));
            }
        }
        return complaints;
    }

    static List<String> lanes(ProcessModel model) {
        var complaints = new ArrayList<String>();
        if (model.all(Lane.class).size() > MOST_LANES) {
            complaints.add(model.complain(model.process(), "has too many lanes", "at most " + MOST_LANES));
        }
        if (model.all(Task.class).size() > MOST_STEPS) {
            complaints.add(model.complain(model.process(), "is too large", "at most " + MOST_STEPS + " steps"));
        }
        for (FlowNode node : model.all(FlowNode.class)) {
            String lane = model.laneOf(node).map(Lane::getId).orElse("");
            if (lane.isEmpty() && !(node.getParentElement() instanceof SubProcess)) {
                complaints.add(model.complain(node, "lies in no lane", "list it in the lane it is drawn in"));
            }
            if (ProcessModel.isAutomatic(node) && !lane.isEmpty() && !lane.equals(SYSTEM)) {
                complaints.add(model.complain(node, "runs by itself in a role's lane", "move it to " + SYSTEM));
            }
            if (node instanceof BoundaryEvent event
                    && !model.laneOf(event).equals(model.laneOf(event.getAttachedTo()))) {
                complaints.add(model.complain(node, "left the lane of its task", "list it in the same lane"));
            }
        }
        return complaints;
    }

    private static boolean isIdentifier(String name) {
        return name.matches("[a-z]+([A-Z][a-z]*)+|[a-z]+([-_][a-z]+)+");
    }

    private static boolean isDeadline(@Nullable String expression) {
        return expression != null && DEADLINE.matcher(expression).matches();
    }

    private static boolean isOneSentence(UserTask task) {
        return task.getDocumentations().size() == 1
                && task.getDocumentations().iterator().next().getTextContent().matches("\\p{Lu}[^.!?\\n]{10,150}[.?]");
    }
}
