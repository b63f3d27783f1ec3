package bildungslandschaft.monitoring;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.monitoring.OvertakenException.Change;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseOverview;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.TaskSupervision;
import bildungslandschaft.workflow.TaskSupervision.SupervisedTask;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Gives the open tasks of cases to other people, or another deadline, several at once and each by itself. */
@Service
public class CaseSupervision {

    private static final Logger log = LoggerFactory.getLogger(CaseSupervision.class);

    private final CaseOverview overview;
    private final TaskSupervision tasks;
    private final Directory directory;

    CaseSupervision(CaseOverview overview, TaskSupervision tasks, Directory directory) {
        this.overview = overview;
        this.tasks = tasks;
        this.directory = directory;
    }

    /** The open tasks of those of the cases that the person may see. */
    public List<Line> openTasks(Collection<CaseNumber> numbers, Actor actor) {
        return numbers.stream()
                .distinct()
                .filter(number -> overview.find(number, actor).isPresent())
                .flatMap(number -> tasks.openTasks(number).stream())
                .map(task -> new Line(task, holderOf(task)))
                .toList();
    }

    /** Who may have at least one of these tasks today, by name. */
    public List<Candidate> candidates(List<Line> lines) {
        var found = new TreeMap<String, Candidate>();
        var asked = new HashSet<String>();
        for (var line : lines) {
            var task = line.task();
            if (asked.add(TaskAudience.of(task.role(), task.unit(), null))) {
                tasks.candidates(task)
                        .forEach(person -> found.merge(
                                person.login(),
                                new Candidate(
                                        person, TaskAudience.roleOf(task.role()).label()),
                                Candidate::and));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(candidate -> candidate.person().displayName()))
                .toList();
    }

    /**
     * @param chosen with the holders whom the person has seen
     * @throws OvertakenException if somebody else has one of them by now; then nothing is changed
     */
    public List<TaskResult> handOver(List<Line> chosen, String login, String reason, Actor actor) {
        refuseIfAny(chosen, task -> tasks.holderSince(task, login));
        var words = "Übergeben an "
                + directory.person(login).map(Person::nameAfterFor).orElse("") + ".";
        var inRole = actor.within(Role.COORDINATOR.id());
        return each(chosen, words, task -> tasks.handOver(task, login, reason, inRole));
    }

    /**
     * @param chosen with the deadlines that the person has seen
     * @throws RefusedException if nothing can have this deadline; then nothing is changed
     * @throws OvertakenException if somebody else has changed one meanwhile; then nothing is changed either
     */
    public List<TaskResult> setDeadline(List<Line> chosen, LocalDate until, String reason, Actor actor) {
        refuseIfAny(chosen, task -> tasks.deadlineSince(task, until));
        var inRole = actor.within(Role.COORDINATOR.id());
        return each(chosen, "Die Frist ist geändert.", task -> tasks.setDeadline(task, until, reason, inRole));
    }

    /** What became of those among chosen tasks that are open no longer. */
    public List<TaskResult> ended(Collection<String> ids, Actor actor) {
        return ids.stream()
                .map(id -> tasks.ended(id)
                        .filter(task -> overview.find(task.number(), actor).isPresent())
                        .map(task -> TaskResult.of(task.number(), task.name(), task.words()))
                        .orElseGet(() -> TaskResult.unknown("")))
                .toList();
    }

    private static void refuseIfAny(List<Line> chosen, Function<SupervisedTask, Optional<String>> change) {
        var changes = chosen.stream()
                .map(Line::task)
                .flatMap(task -> change.apply(task).map(words -> new Change(task, words)).stream())
                .toList();
        if (!changes.isEmpty()) {
            throw new OvertakenException(changes);
        }
    }

    /** What goes wrong with one leaves the others as they are. */
    private List<TaskResult> each(List<Line> chosen, String success, Consumer<SupervisedTask> act) {
        return chosen.stream()
                .map(Line::task)
                .map(task -> TaskResult.of(task.number(), task.name(), outcome(task, success, act)))
                .toList();
    }

    private String outcome(SupervisedTask task, String success, Consumer<SupervisedTask> act) {
        try {
            act.accept(task);
            return success;
        } catch (RefusedException refused) {
            if (refused.field() != null) {
                throw refused;
            }
            return Objects.requireNonNullElse(refused.getMessage(), "");
        } catch (ConcurrencyFailureException faster) {
            return "Jemand hat den Vorgang zur selben Zeit bearbeitet. Bitte versuchen Sie es noch einmal.";
        } catch (RuntimeException failure) {
            log.warn("{} could not be changed", task.number(), failure);
            return "Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal.";
        }
    }

    private @Nullable String holderOf(SupervisedTask task) {
        return task.assignee() == null
                ? null
                : directory.person(task.assignee()).map(Person::displayName).orElse(null);
    }

    /** @param holder name of whoever has the task; null if it waits for anyone of the role */
    public record Line(SupervisedTask task, @Nullable String holder) {

        /** The same as somebody saw it who has had the page open for a while. */
        public Line seen(@Nullable LocalDate due, @Nullable String login) {
            return new Line(task.seen(due, login), holder);
        }

        public String roleLabel() {
            return TaskAudience.roleOf(task.role()).label();
        }
    }

    /** @param roles for which the person comes into question */
    public record Candidate(Person person, String roles) {

        Candidate and(Candidate other) {
            return roles.contains(other.roles) ? this : new Candidate(person, roles + ", " + other.roles);
        }
    }
}
