package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.OutsideSteps;
import bildungslandschaft.workflow.TaskAudience;
import java.io.InputStream;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the models say of their boxes, for each version that a case may still run in. */
@Component
class ProcessBook {

    private static final Duration READ_AGAIN = Duration.ofMinutes(1);

    // The engine is built with what uses this, so it can only be asked for later.
    private final ObjectProvider<RepositoryService> repository;
    private final List<OutsideSteps> outsideSteps;
    // What is deployed under an id never changes, and to ask the engine for a model costs a statement each time.
    private final Map<String, Map<String, Box>> boxes = new ConcurrentHashMap<>();
    private final Map<String, List<Box>> drawn = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> called = new ConcurrentHashMap<>();
    private final AtomicInteger edition = new AtomicInteger();
    private volatile @Nullable Latest latest;

    ProcessBook(ObjectProvider<RepositoryService> repository, List<OutsideSteps> outsideSteps) {
        this.repository = repository;
        this.outsideSteps = outsideSteps;
    }

    /** A box of a model; one that the model has no name for is called by its id. */
    Box box(String definitionId, String id) {
        return boxesOf(definitionId).getOrDefault(id, new Box(id, id, WaitsFor.DATE, false, null));
    }

    /** The processes as they begin today: those that cases run in first, then those that they call. */
    List<Process> processes() {
        return latest().processes();
    }

    Optional<Process> process(String key) {
        return processes().stream().filter(process -> process.key().equals(key)).findFirst();
    }

    /** The boxes of the latest version in the order in which the diagram shows them, from left to right. */
    List<Box> boxesOfLatest(String key) {
        return latestOf(key)
                .map(ProcessDefinition::getId)
                .map(id -> drawn.computeIfAbsent(id, this::draw))
                .orElse(List.of());
    }

    /** A box at which a case may stand, of the latest version that has it. */
    Optional<Box> boxOfAnyVersion(String key, String id) {
        return boxesOfLatest(key).stream()
                .filter(box -> box.id().equals(id))
                .findFirst()
                .or(() -> repository
                        .getObject()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .orderByProcessDefinitionVersion()
                        .desc()
                        .list()
                        .stream()
                        .map(definition -> boxesOf(definition.getId()).get(id))
                        .filter(Objects::nonNull)
                        .findFirst())
                .filter(Box::waits);
    }

    /**
     * What stands behind the boxes of the latest version that call a process: that process, then those that it calls in
     * turn.
     */
    Map<String, List<String>> partsOfLatest(String key) {
        var parts = new HashMap<String, List<String>>();
        for (var box : boxesOfLatest(key)) {
            if (box.calls() != null) {
                var within = new LinkedHashSet<String>();
                collect(box.calls(), within);
                parts.put(box.id(), List.copyOf(within));
            }
        }
        return parts;
    }

    private void collect(String key, Set<String> found) {
        if (found.add(key)) {
            boxesOfLatest(key).stream()
                    .map(Box::calls)
                    .filter(Objects::nonNull)
                    .forEach(called -> collect(called, found));
        }
    }

    Optional<InputStream> diagram(String key) {
        return latestOf(key).map(definition -> repository.getObject().getProcessModel(definition.getId()));
    }

    private List<Box> draw(String definitionId) {
        var model = repository.getObject().getBpmnModelInstance(definitionId);
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getDiagramElement() instanceof BpmnShape)
                .sorted(Comparator.comparing(node ->
                        ((BpmnShape) node.getDiagramElement()).getBounds().getX()))
                .map(node -> box(definitionId, node.getId()))
                .toList();
    }

    /** Models come with a release, and each page of the board would ask for them; another node may have a newer one. */
    private Latest latest() {
        var known = latest;
        int reading = edition.get();
        if (known == null || known.edition() != reading || System.nanoTime() - known.readAt() > READ_AGAIN.toNanos()) {
            var definitions = repository
                    .getObject()
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .list();
            known = new Latest(reading, definitions, outlined(definitions), System.nanoTime());
            latest = known;
        }
        return known;
    }

    private List<Process> outlined(List<ProcessDefinition> definitions) {
        var parts = definitions.stream()
                .flatMap(definition -> called.computeIfAbsent(definition.getId(), this::calledBy).stream())
                .collect(Collectors.toSet());
        return definitions.stream()
                .map(definition ->
                        new Process(definition.getKey(), definition.getName(), parts.contains(definition.getKey())))
                .sorted(Comparator.comparing(Process::part)
                        .thenComparing(Process::name, Collator.getInstance(Locale.GERMAN)))
                .toList();
    }

    private Optional<ProcessDefinition> latestOf(String key) {
        return latest().definitions().stream()
                .filter(definition -> definition.getKey().equals(key))
                .findFirst();
    }

    /** For whoever deploys while the office runs. */
    void readAgain() {
        // Whoever is reading at this moment may have begun before.
        edition.incrementAndGet();
    }

    private Set<String> calledBy(String definitionId) {
        return repository
                .getObject()
                .getBpmnModelInstance(definitionId)
                .getModelElementsByType(CallActivity.class)
                .stream()
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toSet());
    }

    private Map<String, Box> boxesOf(String definitionId) {
        return boxes.computeIfAbsent(definitionId, this::read);
    }

    private Map<String, Box> read(String definitionId) {
        return repository.getObject().getBpmnModelInstance(definitionId).getModelElementsByType(FlowNode.class).stream()
                .collect(Collectors.toMap(FlowNode::getId, this::boxOf));
    }

    private Box boxOf(FlowNode node) {
        @Nullable String name = node.getName();
        return new Box(
                node.getId(),
                name == null ? node.getId() : name.replaceAll("\\s+", " "),
                waitsFor(node),
                waits(node),
                node instanceof CallActivity call ? call.getCalledElement() : null);
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof CallActivity
                || node instanceof EventBasedGateway
                || node instanceof IntermediateCatchEvent;
    }

    private WaitsFor waitsFor(FlowNode node) {
        if (node instanceof UserTask task) {
            return TaskAudience.roleOf(task.getCamundaCandidateGroups()).boundToUnit()
                    ? WaitsFor.MUNICIPALITY
                    : WaitsFor.OFFICE;
        }
        if (node instanceof CallActivity) {
            return WaitsFor.PART;
        }
        return outsideSteps.stream().anyMatch(steps -> steps.ids().contains(node.getId()))
                ? WaitsFor.OUTSIDE
                : WaitsFor.DATE;
    }

    /**
     * @param name as it stands in the diagram
     * @param waits whether a case can stand there for longer than a job takes
     * @param calls key of the process that the box calls; null if it calls none
     */
    record Box(
            String id,
            String name,
            WaitsFor waitsFor,
            boolean waits,
            @Nullable String calls) {}

    /** @param part whether other processes call it */
    record Process(String key, String name, boolean part) {}

    /**
     * @param edition what is of an earlier one is read again
     * @param readAt by {@link System#nanoTime()}
     */
    private record Latest(int edition, List<ProcessDefinition> definitions, List<Process> processes, long readAt) {}
}
