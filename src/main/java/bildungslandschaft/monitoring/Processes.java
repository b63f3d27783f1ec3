package bildungslandschaft.monitoring;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The processes of the office, as their models stand today. */
@Service
public class Processes {

    private final ProcessBook book;

    Processes(ProcessBook book) {
        this.book = book;
    }

    /** Those that cases run in first, then those that they call. */
    public List<Outline> all() {
        return book.processes().stream().map(this::outline).toList();
    }

    public Optional<Outline> find(String key) {
        return book.process(key).map(this::outline);
    }

    /** A step of a process, also one that only earlier versions of its model have. */
    public Optional<Step> step(String process, String id) {
        return book.boxOfAnyVersion(process, id).map(box -> new Step(box.id(), box.name()));
    }

    /** The process that a step belongs to; no two have one of the same id. */
    public Optional<Outline> withStep(String id) {
        return all().stream()
                .filter(process ->
                        process.steps().stream().anyMatch(step -> step.id().equals(id)))
                .findFirst();
    }

    /** By id of the box: the process that it calls, then those that this one calls in turn. */
    public Map<String, List<String>> parts(String key) {
        return book.partsOfLatest(key);
    }

    /** The diagram as BPMN. */
    public Optional<InputStream> diagram(String key) {
        return book.diagram(key);
    }

    /** The task that people do at a step; empty where a case waits for something else there, like a part of its own. */
    public Optional<Step> taskAt(String step) {
        var today = book.processes().stream()
                .flatMap(process -> book.boxesOfLatest(process.key()).stream())
                .filter(box -> box.id().equals(step))
                .toList();
        var boxes = today.isEmpty() ? onceKnown(step) : today.stream();
        return boxes.filter(box -> box.waitsFor() == WaitsFor.MUNICIPALITY || box.waitsFor() == WaitsFor.OFFICE)
                .map(box -> new Step(box.id(), box.name()))
                .findFirst();
    }

    /** Cases may still wait at a step that their process has no longer. */
    private Stream<ProcessBook.Box> onceKnown(String step) {
        return step.isEmpty()
                ? Stream.empty()
                : book.processes().stream().flatMap(process -> book.boxOfAnyVersion(process.key(), step).stream());
    }

    private Outline outline(ProcessBook.Process process) {
        var steps = book.boxesOfLatest(process.key()).stream()
                .filter(ProcessBook.Box::waits)
                .map(box -> new Step(box.id(), box.name()))
                .toList();
        return new Outline(process.key(), process.name(), process.part(), steps);
    }

    /**
     * @param part whether other processes call it
     * @param steps the boxes at which a case may wait, from left to right
     */
    public record Outline(String key, String name, boolean part, List<Step> steps) {}

    public record Step(String id, String name) {}
}
