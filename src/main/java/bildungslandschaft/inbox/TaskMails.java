package bildungslandschaft.inbox;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.TaskEvent;
import bildungslandschaft.workflow.TaskReminders;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.UserTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails about a task that do not wait for the morning: reminders, and what has come to somebody because of silence. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskMails implements TaskReminders {

    private final InboxRows rows;
    private final TaskWords words;
    private final Correspondence correspondence;
    private final Directory directory;
    private final Timeline timeline;
    private final Clock clock;

    TaskMails(
            InboxRows rows,
            TaskWords words,
            Correspondence correspondence,
            Directory directory,
            Timeline timeline,
            Clock clock) {
        this.rows = rows;
        this.words = words;
        this.correspondence = correspondence;
        this.directory = directory;
        this.timeline = timeline;
        this.clock = clock;
    }

    @EventListener
    public void on(TaskEvent.TaskOpen opened) {
        var task = new InboxRow(opened).asTask();
        if (words.isUrgent(task)) {
            actingFor(task).forEach(person -> send(task, person, "task-urgent", withLink(task)));
        }
    }

    @Override
    public void remind(CaseNumber number, Class<? extends UserTask<?>> box) {
        for (var task : waiting(number, box)) {
            boolean told = false;
            for (var person : actingFor(task)) {
                told |= send(task, person, "task-reminder", withLink(task));
            }
            noteIf(told, task, "An „%s“ erinnert.");
        }
    }

    @Override
    public void remindAgain(CaseNumber number, Class<? extends UserTask<?>> box) {
        for (var task : waiting(number, box)) {
            boolean told = false;
            var acting = actingFor(task);
            var today = LocalDate.now(clock);
            for (var person : acting) {
                told |= directory
                        .usualDeputyOf(person.login(), today)
                        .filter(deputy -> !acting.contains(deputy))
                        .map(deputy -> sendWithCopy(task, person, deputy))
                        .orElseGet(() -> send(task, person, "task-reminder-again", withLink(task)));
            }
            noteIf(told, task, "Zum zweiten Mal an „%s“ erinnert.");
        }
    }

    @Override
    public List<Reminded> remindNow(CaseNumber number, @Nullable String key, Actor actor) {
        return rows.findByCase(number.value()).stream()
                .map(InboxRow::asTask)
                .filter(task -> key == null || task.key().equals(key))
                .map(task -> remindNow(task, actor))
                .toList();
    }

    private Reminded remindNow(OpenTask task, Actor actor) {
        var acting = actingFor(task);
        var told = new ArrayList<Person>();
        var toldBefore = new ArrayList<Person>();
        boolean asking = false;
        for (var person : acting) {
            // Whoever asks for it knows.
            if (person.login().equals(actor.login())) {
                asking = true;
            } else if (send(task, person, "task-reminder", "/" + LocalDate.now(clock), withLink(task))) {
                told.add(person);
            } else {
                toldBefore.add(person);
            }
        }
        if (!told.isEmpty()) {
            timeline.note(task.number(), actor, "Auf Knopfdruck an „%s“ erinnert.".formatted(task.name()));
        }
        return new Reminded(task.name(), task.role(), told, toldBefore, asking, awayFrom(task, acting));
    }

    /** Of a team it matters only if nobody at all is there; who has the task alone is written to even so. */
    private List<Away> awayFrom(OpenTask task, List<Person> acting) {
        var today = LocalDate.now(clock);
        if (task.assignee() == null && !acting.isEmpty()) {
            return List.of();
        }
        var having = acting.isEmpty()
                ? directory.holders(TaskAudience.roleOf(task.role()), task.boundUnit(), today)
                : acting;
        return having.stream()
                .flatMap(person ->
                        directory.absentUntil(person.login(), today).stream().map(until -> new Away(person, until)))
                .toList();
    }

    /** Who is only to know of it may not open the task, nor read which Kita it is about. */
    private boolean sendWithCopy(OpenTask task, Person person, Person deputy) {
        var model = withLink(task);
        model.put("deputy", deputy.displayName());
        boolean told = send(task, person, "task-reminder-again", model);
        var copy = model(task, words.neutralTitleOf(task));
        copy.put("person", person.displayName());
        send(task, deputy, "task-reminder-copy", copy);
        return told;
    }

    private List<OpenTask> waiting(CaseNumber number, Class<? extends UserTask<?>> box) {
        var key = TaskWords.keyOf(box);
        return rows.findByCase(number.value()).stream()
                .map(InboxRow::asTask)
                .filter(task -> task.key().equals(key))
                .toList();
    }

    private List<Person> actingFor(OpenTask task) {
        var today = LocalDate.now(clock);
        if (task.assignee() == null) {
            return directory.responsibleFor(TaskAudience.roleOf(task.role()), task.boundUnit(), today);
        }
        return Stream.of(task.assignee())
                .flatMap(login -> directory.deputyOf(login, today).or(() -> directory.person(login)).stream())
                .toList();
    }

    private Map<String, Object> withLink(OpenTask task) {
        var model = model(task, words.titleOf(task));
        model.put("silence", Objects.requireNonNullElse(words.silenceOf(task), ""));
        model.put("path", TaskWords.pathOf(task));
        return model;
    }

    private Map<String, Object> model(OpenTask task, String title) {
        var model = new HashMap<String, Object>();
        model.put("title", title);
        var dueOn = task.dueOn(clock);
        if (dueOn != null) {
            model.put("dueOn", dueOn);
        }
        return model;
    }

    /** Whether it is the first mail of this rung to this person. */
    private boolean send(OpenTask task, Person person, String template, Map<String, Object> model) {
        return send(task, person, template, "", model);
    }

    /** @param again tells mails apart that are the same otherwise */
    private boolean send(OpenTask task, Person person, String template, String again, Map<String, Object> model) {
        return correspondence.send(new OutgoingMail(
                "task/" + task.id() + "/" + template + again + "/" + person.login(),
                task.number().value(),
                person.email(),
                person.displayName(),
                "inbox/mail/" + template,
                model,
                null));
    }

    private void noteIf(boolean told, OpenTask task, String sentence) {
        if (told) {
            timeline.note(task.number(), Actor.software(), sentence.formatted(task.name()));
        }
    }
}
