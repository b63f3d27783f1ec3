package bildungslandschaft.inbox;

import bildungslandschaft.correspondence.Digest;
import bildungslandschaft.correspondence.DigestLine;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Dues;
import bildungslandschaft.workflow.TaskEvent;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last rung of the ladder: what has been escalated to coordination and is still open some working days later is red.
 * Project management reads it in the digest of that morning, and on its start page until it is done. Nothing is decided.
 */
@Component
@Transactional
class Escalations {

    private final EscalatedTasks escalated;
    private final InboxRows rows;
    private final TaskWords words;
    private final Digest digest;
    private final Directory directory;
    private final Timeline timeline;
    private final Dues dues;
    private final InboxSettings settings;
    private final Clock clock;

    Escalations(
            EscalatedTasks escalated,
            InboxRows rows,
            TaskWords words,
            Digest digest,
            Directory directory,
            Timeline timeline,
            Dues dues,
            InboxSettings settings,
            Clock clock) {
        this.escalated = escalated;
        this.rows = rows;
        this.words = words;
        this.digest = digest;
        this.directory = directory;
        this.timeline = timeline;
        this.dues = dues;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    public void on(TaskEvent.TaskOpen opened) {
        var task = new InboxRow(opened).asTask();
        if (words.isEscalated(task)) {
            silentOnes(task)
                    .filter(silent -> !escalated.existsById(silent.id()))
                    .map(silent -> new EscalatedTask(silent.id(), silent.number(), LocalDate.now(clock)))
                    .forEach(escalated::save);
        }
    }

    @EventListener
    public void on(TaskEvent.TaskClosed closed) {
        if (escalated.existsById(closed.taskId())) {
            escalated.deleteByTask(closed.taskId());
            digest.withdraw(causeOf(closed.taskId()));
        }
    }

    /** The tasks that turn red today, or should have done so before. */
    @Transactional(readOnly = true)
    public List<String> due() {
        var today = LocalDate.now(clock);
        return escalated.findWaitingSince(today).stream()
                .filter(id -> escalated
                        .findById(id)
                        .filter(task -> dues.workingDaysSince(silentSince(id, task)) >= settings.redAfter())
                        .isPresent())
                .toList();
    }

    /** Whoever got another deadline after the escalation has time until then. */
    private LocalDate silentSince(String id, EscalatedTask task) {
        return rows.findByTask(id).stream()
                .map(InboxRow::asTask)
                .filter(open -> !words.isEscalated(open))
                .map(open -> open.dueOn(clock))
                .filter(due -> due != null && due.isAfter(task.since()))
                .findFirst()
                .orElse(task.since());
    }

    /** Tells project management of one of them; a second call tells nobody again. */
    public void turnRed(String taskId) {
        var open = rows.findByTask(taskId).stream().map(InboxRow::asTask).findFirst();
        escalated
                .findById(taskId)
                .filter(task -> !task.isRed())
                .ifPresent(task -> open.ifPresent(waiting -> {
                    task.turnRed(LocalDate.now(clock));
                    escalated.save(task);
                    tell(waiting);
                }));
    }

    private void tell(OpenTask task) {
        var line = new DigestLine(
                "Rot: " + words.titleOf(task),
                task.number().value(),
                task.dueOn(clock),
                false,
                "Die Aufgabe bleibt offen; entschieden wird nichts von allein.",
                "/vorgaenge/" + task.number());
        directory
                .holders(Role.PROJECT_MANAGER, null, LocalDate.now(clock))
                .forEach(manager -> digest.add(manager.login(), line, causeOf(task.id())));
        timeline.note(
                task.number(),
                Actor.software(),
                "„%s“ ist seit mindestens %d Arbeitstagen eskaliert; das Projektmanagement weiß Bescheid."
                        .formatted(task.name(), settings.redAfter()));
    }

    /** Coordination either asks about a task that stays with whoever is silent, or has the task itself. */
    private Stream<OpenTask> silentOnes(OpenTask urgent) {
        return words.pursuedBy(urgent)
                .map(box -> rows.findByCase(urgent.number().value()).stream()
                        .map(InboxRow::asTask)
                        .filter(task -> task.key().equals(box)))
                .orElseGet(() -> Stream.of(urgent));
    }

    private static String causeOf(String taskId) {
        return "task/" + taskId + "/red";
    }
}
