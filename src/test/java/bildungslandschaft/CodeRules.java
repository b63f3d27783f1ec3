package bildungslandschaft;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What holds between a diagram and the code: one box, one class, one name. Every rule answers complaints. */
final class CodeRules {

    private static final String ROOT = "bildungslandschaft";
    private static final String USER_TASK = ROOT + ".workflow.UserTask";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private CodeRules() {}

    static List<String> tableOfContents(ProcessModel model) {
        return contents(model).isPresent()
                ? List.of()
                : List.of(model.complain(
                        model.process(),
                        "no module owns it",
                        "write " + ROOT + ".<module>.process.<Name>Process with KEY = \"" + model.key() + "\""));
    }

    static List<String> delegates(ProcessModel model) {
        return model.automaticTasks()
                .filter(task -> !isA(box(model, task), JavaDelegate.class.getName()))
                .map(task -> model.complain(
                        task, "has no JavaDelegate", "write the class " + className(task) + remedy(model)))
                .toList();
    }

    static List<String> userTasks(ProcessModel model) {
        var complaints = new ArrayList<String>();
        model.userTasks().forEach(task -> {
            if (!isA(box(model, task), USER_TASK)) {
                complaints.add(
                        model.complain(task, "has no UserTask", "write the class " + className(task) + remedy(model)));
            }
        });
        return complaints;
    }

    static List<String> inputs(ProcessModel model) {
        var complaints = new ArrayList<String>();
        model.userTasks().forEach(task -> {
            Set<String> components =
                    input(model, task).map(RecordComponent::getName).collect(toSet());
            JsonNode form = model.forms().get(task.getId());
            Set<String> fields =
                    form == null ? Set.of() : FormRules.inputs(form).keySet();
            for (String field : without(fields, components)) {
                complaints.add(model.complainAboutForm(
                        task.getId(), field + " is not read", "add it to " + className(task) + ".Input"));
            }
            for (String component : without(components, fields)) {
                complaints.add(model.complainAboutForm(
                        task.getId(), component + " is never asked", "add the field or take it from Input"));
            }
        });
        return complaints;
    }

    /** A code that the form offers and the code does not know would be refused after the person has chosen it. */
    static List<String> options(ProcessModel model) {
        var complaints = new ArrayList<String>();
        model.userTasks()
                .filter(task -> model.forms().containsKey(task.getId()))
                .forEach(task -> input(model, task).forEach(component -> {
                    Class<?> codes = enumOf(component.getGenericType());
                    JsonNode field =
                            FormRules.inputs(model.forms().get(task.getId())).get(component.getName());
                    if (codes != null && field != null) {
                        for (JsonNode option : field.path("values")) {
                            String code = option.path("value").asString("");
                            if (!constants(codes).contains(code)) {
                                complaints.add(model.complainAboutForm(
                                        task.getId(),
                                        component.getName() + " offers " + code,
                                        "add the constant to " + codes.getSimpleName()));
                            }
                        }
                    }
                }));
        return complaints;
    }

    /** Nothing stands in a process package but boxes of its module's diagrams and their tables of contents. */
    static List<String> boxes(ProcessModel model, Collection<ProcessModel> all) {
        Set<String> boxes = all.stream()
                .flatMap(each -> each.all(Task.class).stream())
                .map(CodeRules::className)
                .collect(toSet());
        return contents(model).stream()
                .flatMap(owner ->
                        CODE.stream().filter(type -> type.getPackageName().equals(owner.getPackageName())))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().endsWith("Process") && !boxes.contains(type.getSimpleName()))
                .map(type ->
                        model.complain(type.getSimpleName(), "is a class without a box", "draw the box or move it"))
                .toList();
    }

    static List<String> ends(ProcessModel model) {
        return sameNames(model, "End", model.all(EndEvent.class).stream().map(EndEvent::getId));
    }

    static List<String> questions(ProcessModel model) {
        return sameNames(
                model,
                "Question",
                model.all(Gateway.class).stream()
                        .filter(gateway -> gateway.getOutgoing().size() > 1 && !(gateway instanceof ParallelGateway))
                        .map(Gateway::getId));
    }

    private static List<String> sameNames(ProcessModel model, String name, Stream<String> elements) {
        var complaints = new ArrayList<String>();
        Set<String> ids = elements.collect(toSet());
        Set<String> known = contents(model)
                .flatMap(owner -> find(owner.getName() + "$" + name))
                .map(CodeRules::constants)
                .orElse(Set.of());
        for (String id : without(ids, known)) {
            complaints.add(model.complain(id, "is missing in " + name, "add the constant " + id));
        }
        for (String constant : without(known, ids)) {
            complaints.add(model.complain(constant, "stands in " + name + " only", "draw it or remove the constant"));
        }
        return complaints;
    }

    private static Optional<Class<?>> contents(ProcessModel model) {
        return CODE.stream()
                .filter(type -> type.getPackageName().matches(ROOT + "\\.[a-z]+\\.process"))
                .filter(type -> type.getSimpleName().endsWith("Process"))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> model.process().getId().equals(key(type)))
                .findFirst();
    }

    private static @Nullable Object key(Class<?> contents) {
        try {
            var key = contents.getDeclaredField("KEY");
            key.setAccessible(true);
            return key.get(null);
        } catch (NoSuchFieldException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Class<?>> box(ProcessModel model, Task task) {
        return contents(model).flatMap(owner -> find(owner.getPackageName() + "." + className(task)));
    }

    private static Stream<RecordComponent> input(ProcessModel model, Task task) {
        return box(model, task).flatMap(box -> find(box.getName() + "$Input")).filter(Class::isRecord).stream()
                .flatMap(input -> Arrays.stream(input.getRecordComponents()));
    }

    private static Optional<Class<?>> find(String name) {
        return CODE.contain(name) ? Optional.of(CODE.get(name).reflect()) : Optional.empty();
    }

    private static boolean isA(Optional<Class<?>> type, String expected) {
        return type.isPresent() && CODE.get(type.get()).isAssignableTo(expected);
    }

    /** The codes a field of this type can hold; none if it is no enum. */
    static Set<String> codesOf(Type type) {
        Class<?> codes = enumOf(type);
        return codes == null ? Set.of() : constants(codes);
    }

    private static @Nullable Class<?> enumOf(Type type) {
        if (type instanceof ParameterizedType container) {
            return enumOf(container.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> simple && simple.isEnum() ? simple : null;
    }

    private static Set<String> constants(Class<?> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(toSet());
    }

    private static String className(Task task) {
        return Character.toUpperCase(task.getId().charAt(0)) + task.getId().substring(1);
    }

    private static String remedy(ProcessModel model) {
        return contents(model)
                .map(owner -> " in " + owner.getPackageName())
                .orElse(" in the process package of its module");
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter(each -> !those.contains(each)).collect(toSet());
    }

    private static Collector<String, ?, Set<String>> toSet() {
        return Collectors.toCollection(TreeSet::new);
    }
}
