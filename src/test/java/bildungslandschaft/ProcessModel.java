package bildungslandschaft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One diagram and its forms, read from their files for the contract between models and code. */
record ProcessModel(String key, BpmnModelInstance bpmn, Map<String, JsonNode> forms) {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");

    static List<ProcessModel> all() {
        return keys(PROCESSES, ".bpmn").stream()
                .map(key -> read(key, UnaryOperator.identity()))
                .toList();
    }

    /** The model of that file name, every text of it changed on the way. */
    static ProcessModel read(String key, UnaryOperator<String> change) {
        var forms = new TreeMap<String, JsonNode>();
        for (String form : keys(FORMS.resolve(key), ".form")) {
            String json = text(FORMS.resolve(key).resolve(form + ".form"));
            forms.put(form, JsonMapper.shared().readTree(change.apply(json)));
        }
        String xml = change.apply(text(PROCESSES.resolve(key + ".bpmn")));
        return new ProcessModel(key, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(UTF_8))), forms);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <E extends ModelElementInstance> Collection<E> all(Class<E> type) {
        return bpmn.getModelElementsByType(type);
    }

    Stream<UserTask> userTasks() {
        return all(UserTask.class).stream();
    }

    /** The steps that nobody works on: their work is a delegate's. */
    Stream<Task> automaticTasks() {
        return all(Task.class).stream().filter(ProcessModel::isAutomatic);
    }

    static boolean isAutomatic(BaseElement element) {
        return element instanceof ServiceTask || element instanceof SendTask || element instanceof BusinessRuleTask;
    }

    /** The lane of a node; what stands in a sub-process lies in the lane of that. */
    Optional<Lane> laneOf(BaseElement element) {
        return element.getParentElement() instanceof SubProcess frame
                ? laneOf(frame)
                : all(Lane.class).stream()
                        .filter(lane -> lane.getFlowNodeRefs().contains(element))
                        .findFirst();
    }

    /** Whether a token may come from one node to the other, also by a boundary event. */
    boolean leadsTo(FlowNode from, FlowNode to) {
        Set<FlowNode> seen = new HashSet<>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node.equals(to)) {
                return true;
            }
            if (seen.add(node)) {
                node.getOutgoing().forEach(flow -> open.push(flow.getTarget()));
                all(BoundaryEvent.class).stream()
                        .filter(event -> node.equals(event.getAttachedTo()))
                        .forEach(open::push);
            }
        }
        return false;
    }

    /** A complaint that names file, element and remedy. */
    String complain(BaseElement element, String wrong, String remedy) {
        return complain(element.getId(), wrong, remedy);
    }

    String complain(@Nullable String element, String wrong, String remedy) {
        return "processes/%s.bpmn, %s: %s; %s".formatted(key, element, wrong, remedy);
    }

    String complainAboutForm(String form, String wrong, String remedy) {
        return "forms/%s/%s.form: %s; %s".formatted(key, form, wrong, remedy);
    }

    static @Nullable String engine(BaseElement element, String attribute) {
        return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
    }

    @Override
    public String toString() {
        return key;
    }

    static List<String> keys(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
