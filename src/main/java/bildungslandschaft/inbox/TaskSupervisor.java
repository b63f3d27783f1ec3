package bildungslandschaft.inbox;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseHandover;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Dues;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.TaskDues;
import bildungslandschaft.workflow.TaskSupervision;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.Variables;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives tasks to somebody else, or another deadline, and tells the case's timeline why. */
@Service
@Transactional
class TaskSupervisor implements TaskSupervision {

    private static final Logger log = LoggerFactory.getLogger(TaskSupervisor.class);

    /** A later day is a typing error, and would silence the ladder. */
    private static final Period FURTHEST = Period.ofYears(1);

    private static final String NEW_DEADLINE = "Frist von „%s“ auf %s geändert.";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("'am' dd.MM.yyyy 'um' HH:mm 'Uhr'", Locale.GERMAN);

    private final InboxRows rows;
    private final FinishedTasks finished;
    private final TaskService engineTasks;
    private final TaskDues dues;
    private final Map<String, CaseHandover> handovers;
    private final CaseRegister register;
    private final Timeline timeline;
    private final Directory directory;
    private final Dues calendar;
    private final Clock clock;

    TaskSupervisor(
            InboxRows rows,
            FinishedTasks finished,
            TaskService engineTasks,
            TaskDues dues,
            List<CaseHandover> handovers,
            CaseRegister register,
            Timeline timeline,
            Directory directory,
            Dues calendar,
            Clock clock) {
        this.rows = rows;
        this.finished = finished;
        this.engineTasks = engineTasks;
        this.dues = dues;
        this.handovers = handovers.stream().collect(Collectors.toMap(CaseHandover::kind, Function.identity()));
        this.register = register;
        this.timeline = timeline;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SupervisedTask> openTasks(CaseNumber number) {
        return tasksOf(number).stream().map(this::supervised).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SupervisedTask> openTasks(Collection<CaseNumber> numbers) {
        return rows.findByCases(numbers.stream().map(CaseNumber::value).toList()).stream()
                .map(InboxRow::asTask)
                .map(this::supervised)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> candidates(SupervisedTask task) {
        var role = TaskAudience.roleOf(task.role());
        return directory.responsibleFor(role, role.boundToUnit() ? task.unit() : null, LocalDate.now(clock));
    }

    @Override
    public void handOver(SupervisedTask seen, String login, String reason, Actor actor) {
        var task = stillOpen(seen);
        holderSince(seen, task, login).ifPresent(change -> {
            throw new RefusedException(null, change);
        });
        var person = candidates(supervised(task)).stream()
                .filter(candidate -> candidate.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new RefusedException(null, whyNot(task, login)));
        if (login.equals(task.assignee())) {
            throw new RefusedException(null, "Die Aufgabe liegt schon bei dieser Person.");
        }
        if (task.personal()) {
            goOver(task, person);
        } else {
            engineTasks.setAssignee(task.id(), login);
        }
        timeline.note(
                task.number(),
                actor,
                "„%s“ an %s übergeben. Grund: %s".formatted(task.name(), person.nameAfterFor(), reason));
        log.info("{} {} handed over", task.number(), task.key());
    }

    private String whyNot(OpenTask task, String login) {
        var today = LocalDate.now(clock);
        var name = directory.person(login).map(Person::displayName).orElse("Diese Person");
        var holds = directory.holders(TaskAudience.roleOf(task.role()), task.boundUnit(), today).stream()
                .anyMatch(holder -> holder.login().equals(login));
        return holds
                ? directory
                        .absentUntil(login, today)
                        .map(until -> "%s ist bis %s abwesend.".formatted(name, calendar.inFull(until)))
                        .orElse(name + " ist heute nicht da.")
                : name + " hat die Rolle für diese Aufgabe nicht.";
    }

    /** The file first: it knows whether that can be; then all that the former person had of it. */
    private void goOver(OpenTask task, Person person) {
        var handover = handovers.get(task.number().kind());
        if (handover == null) {
            throw new RefusedException(null, "Diese Aufgabe gehört im Vorgang dieser einen Person.");
        }
        handover.handOver(task.number(), person);
        tasksOf(task.number()).stream().filter(OpenTask::personal).forEach(open -> {
            engineTasks.setVariable(open.id(), Variables.RESPONSIBLE, person.login());
            engineTasks.setAssignee(open.id(), person.login());
        });
    }

    @Override
    public void setDeadline(SupervisedTask seen, LocalDate until, String reason, Actor actor) {
        if (until.isBefore(LocalDate.now(clock))) {
            throw new RefusedException("until", "Bitte nennen Sie einen Tag, der noch kommt.");
        }
        if (until.isAfter(LocalDate.now(clock).plus(FURTHEST))) {
            throw new RefusedException("until", "Dieser Tag liegt mehr als ein Jahr in der Zukunft.");
        }
        if (!calendar.isWorkingDay(until)) {
            throw new RefusedException(
                    "until",
                    "Am Tag der neuen Frist (%s) arbeitet das Büro nicht."
                            .formatted(calendar.of(until).text()));
        }
        var task = stillOpen(seen);
        deadlineSince(seen, task, until).ifPresent(change -> {
            throw new RefusedException(null, change);
        });
        if (until.equals(task.dueOn(clock))) {
            throw new RefusedException(null, "Diese Frist hat die Aufgabe schon.");
        }
        dues.move(task.id(), until);
        timeline.note(task.number(), actor, deadlineWords(task.name(), until) + " Grund: " + reason);
        log.info("{} {} has another deadline", task.number(), task.key());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> deadlineSince(SupervisedTask seen, LocalDate wanted) {
        return asItIsNow(seen).flatMap(task -> deadlineSince(seen, task, wanted));
    }

    /** A deadline can also move with the case itself; then nobody in particular has changed it. */
    private Optional<String> deadlineSince(SupervisedTask seen, OpenTask task, LocalDate wanted) {
        var now = task.dueOn(clock);
        if (Objects.equals(now, seen.dueOn()) || wanted.equals(now)) {
            return Optional.empty();
        }
        if (now == null) {
            return Optional.of("„%s“ hat inzwischen keine Frist mehr.".formatted(task.name()));
        }
        var words = deadlineWords(task.name(), now);
        var change = timeline.of(task.number()).stream()
                .filter(entry -> entry.sentence().startsWith(words))
                .findFirst();
        var day = calendar.inFull(now);
        return Optional.of(change.map(entry -> "%s hat die Frist von „%s“ %s auf %s geändert."
                        .formatted(
                                entry.actor(),
                                task.name(),
                                MOMENT.format(entry.at().atZone(clock.getZone())),
                                day))
                .orElseGet(() -> "Die Frist von „%s“ ist inzwischen eine andere: %s.".formatted(task.name(), day)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> holderSince(SupervisedTask seen, String wanted) {
        return asItIsNow(seen).flatMap(task -> holderSince(seen, task, wanted));
    }

    /** Without saying by whom: somebody may also have taken it from the team or given it back, of which nothing is noted. */
    private Optional<String> holderSince(SupervisedTask seen, OpenTask task, String wanted) {
        if (Objects.equals(task.assignee(), seen.assignee()) || wanted.equals(task.assignee())) {
            return Optional.empty();
        }
        var holder = Optional.ofNullable(task.assignee()).flatMap(directory::person);
        return Optional.of("„%s“ liegt inzwischen bei %s."
                .formatted(task.name(), holder.map(Person::nameAfterFor).orElse("niemandem mehr")));
    }

    private String deadlineWords(String task, LocalDate until) {
        return NEW_DEADLINE.formatted(task, calendar.inFull(until));
    }

    /** One after the other with whoever works on the case at this moment. */
    private OpenTask stillOpen(SupervisedTask seen) {
        register.lock(seen.number());
        return asItIsNow(seen)
                .orElseThrow(() -> new RefusedException(
                        null, ended(seen.id()).map(EndedTask::words).orElse("Inzwischen erledigt.")));
    }

    private Optional<OpenTask> asItIsNow(SupervisedTask seen) {
        return tasksOf(seen.number()).stream()
                .filter(task -> task.id().equals(seen.id()))
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EndedTask> ended(String id) {
        return finished.findById(id).map(task -> new EndedTask(task.number(), task.taskName(), wordsOf(task)));
    }

    private String wordsOf(FinishedTask task) {
        var when = MOMENT.format(task.finishedAt().atZone(clock.getZone()));
        var by = task.finishedByName();
        return by == null
                ? "Inzwischen nicht mehr offen: Am Vorgang hat sich %s etwas geändert.".formatted(when)
                : "Inzwischen erledigt: %s, %s.".formatted(by, when);
    }

    private List<OpenTask> tasksOf(CaseNumber number) {
        return rows.findByCase(number.value()).stream().map(InboxRow::asTask).toList();
    }

    private SupervisedTask supervised(OpenTask task) {
        return new SupervisedTask(
                task.id(),
                task.number(),
                task.key(),
                task.name(),
                task.role(),
                task.unit(),
                task.personal(),
                task.assignee(),
                task.dueOn(clock));
    }
}
