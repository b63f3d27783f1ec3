package bildungslandschaft.inbox;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What a mail may say of a task: what stands in the diagram, and of the case what its kind allows in mails. */
@Component
class TaskWords {

    private final Map<String, UserTask<?>> steps;
    private final List<CaseFiles> files;
    private final Directory directory;

    TaskWords(Map<String, UserTask<?>> steps, List<CaseFiles> files, Directory directory) {
        this.steps = steps;
        this.files = files;
        this.directory = directory;
    }

    /** "Teilnahme freigeben: Kita Sonnenschein, Herzberg (Elster)". */
    String titleOf(OpenTask task) {
        return withPlace(
                task,
                files.stream()
                        .filter(kind -> kind.kind().equals(task.number().kind()))
                        .findFirst()
                        .flatMap(kind -> kind.nameInMails(task.number()))
                        .or(() -> unitOf(task)));
    }

    /** The same without what only those may know who work in the unit. */
    String neutralTitleOf(OpenTask task) {
        return withPlace(task, unitOf(task));
    }

    private static String withPlace(OpenTask task, Optional<String> place) {
        return place.map(name -> task.name() + ": " + name).orElse(task.name());
    }

    private Optional<String> unitOf(OpenTask task) {
        return Optional.ofNullable(task.unit()).flatMap(directory::unit).map(AdministrativeUnit::name);
    }

    @Nullable
    String silenceOf(OpenTask task) {
        var step = steps.get(task.key());
        return step == null ? null : step.ifNothingHappens();
    }

    boolean isUrgent(OpenTask task) {
        var step = steps.get(task.key());
        return step != null && step.urgent();
    }

    /** Whether it has come to somebody because somebody else was silent. */
    boolean isEscalated(OpenTask task) {
        var step = steps.get(task.key());
        return step != null && step.afterSilence();
    }

    /** The key of the task that this one asks about; empty if it stands for itself. */
    Optional<String> pursuedBy(OpenTask task) {
        return Optional.ofNullable(steps.get(task.key())).map(UserTask::pursues).map(TaskWords::keyOf);
    }

    /** One box, one class, one name. */
    static String keyOf(Class<?> box) {
        return StringUtils.uncapitalize(box.getSimpleName());
    }

    static String pathOf(OpenTask task) {
        return "/aufgaben/" + task.id();
    }
}
