package bildungslandschaft.inbox;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.TaskCompletion;
import bildungslandschaft.workflow.UserTask;
import bildungslandschaft.workflow.form.FormIntake;
import bildungslandschaft.workflow.form.FormSchema;
import bildungslandschaft.workflow.form.FormSubmission;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a task is taken, given back and done; the same for every kind of task. */
@Service
@Transactional
public class TaskDesk implements TaskCompletion {

    private static final Logger log = LoggerFactory.getLogger(TaskDesk.class);

    private final InboxRows rows;
    private final FinishedTasks finished;
    private final Map<String, UserTask<?>> steps;
    private final DeployedForms forms;
    private final FormIntake intake;
    private final TaskService engineTasks;
    private final CaseRegister register;
    private final Directory directory;
    private final Clock clock;

    TaskDesk(
            InboxRows rows,
            FinishedTasks finished,
            Map<String, UserTask<?>> steps,
            DeployedForms forms,
            FormIntake intake,
            TaskService engineTasks,
            CaseRegister register,
            Directory directory,
            Clock clock) {
        this.rows = rows;
        this.finished = finished;
        this.steps = steps;
        this.forms = forms;
        this.intake = intake;
        this.engineTasks = engineTasks;
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The task with all that is needed to do it.
     *
     * @throws TaskNotFoundException if it is not for this person, or does not exist
     * @throws TaskTakenException if a colleague of the team has claimed it
     * @throws TaskFinishedException if it was for this person and is no longer open
     */
    @Transactional(readOnly = true)
    public TaskSheet open(String taskId, Actor actor) {
        var task = find(taskId, actor);
        var step = stepOf(task);
        return new TaskSheet(
                task,
                forms.instructionOf(taskId),
                forms.ofTask(taskId),
                step.prefill(task.number()),
                step.context(task.number()),
                step.ifNothingHappens());
    }

    /** What becomes of an open task if nobody does it. */
    public String ifNothingHappens(OpenTask task) {
        return stepOf(task).ifNothingHappens();
    }

    /** Takes a task of the team for oneself. */
    public void claim(String taskId, Actor actor) {
        workAlone(taskId);
        var task = find(taskId, actor);
        if (task.isUnclaimed()) {
            engineTasks.claim(taskId, actor.login());
            log.info("{} {} claimed", task.number(), task.key());
        }
    }

    /** Puts a claimed task back for the team; what belongs to a person by the case itself stays with that person. */
    public void giveBack(String taskId, Actor actor) {
        workAlone(taskId);
        var task = find(taskId, actor);
        if (canGiveBack(task, actor)) {
            engineTasks.setAssignee(taskId, null);
            log.info("{} {} given back", task.number(), task.key());
        }
    }

    /** Whether the task is the team's, and claimed by this person. */
    public boolean canGiveBack(OpenTask task, Actor actor) {
        return !task.personal() && actor.login().equals(task.assignee());
    }

    /**
     * Does the task: what was sent is held against the form, the case file decides, then the engine goes on. All of it
     * happens or nothing.
     */
    @Override
    public void complete(String taskId, FormSubmission submission, Actor actor) {
        workAlone(taskId);
        if (isDoneWith(taskId, submission, actor)) {
            return;
        }
        var task = find(taskId, actor);
        finish(task, stepOf(task), submission, actor.within(task.audience()));
    }

    /** Two who act at the same moment do so one after the other: the second finds what the first has done. */
    private void workAlone(String taskId) {
        rows.findCaseOf(taskId).map(CaseNumber::new).ifPresent(register::lock);
    }

    /** Whether this very sending has done the task: a second click, or an answer that got lost on the way. */
    @Transactional(readOnly = true)
    public boolean isDoneWith(String taskId, FormSubmission submission, Actor actor) {
        return finished.findById(taskId)
                .filter(task -> task.isBy(actor) && task.cameWith(submission.submission()))
                .isPresent();
    }

    private <I extends Record> void finish(OpenTask task, UserTask<I> step, FormSubmission submission, Actor actor) {
        var input =
                intake.accept(forms.ofTask(task.id()), step.prefill(task.number()), submission.values(), inputOf(step));
        var answers = step.complete(task.number(), input, actor);
        finished.save(new FinishedTask(task, clock.instant(), actor, submission.submission(), step.done(input)));
        engineTasks.complete(task.id(), answers.values());
        log.info("{} {} done", task.number(), task.key());
    }

    /** What the person reads after doing the task. */
    @Transactional(readOnly = true)
    public Aftermath aftermath(String taskId, Actor actor) {
        var task = finished.findById(taskId)
                .filter(candidate -> candidate.isBy(actor))
                .orElseThrow(TaskNotFoundException::new);
        return new Aftermath(task.number(), task.taskName(), task.outcome(), openTasksOf(task.number()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(CaseNumber number, String key) {
        return openTasksOf(number).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .map(task -> new Waiting(task.id(), task.assignee()));
    }

    private List<OpenTask> openTasksOf(CaseNumber number) {
        return rows.findByCase(number.value()).stream().map(InboxRow::asTask).toList();
    }

    private OpenTask find(String taskId, Actor actor) {
        var keys = actor.audiences().stream().map(Audience::key).toList();
        return rows.findFor(taskId, keys).stream()
                .map(InboxRow::asTask)
                .filter(task -> actor.mayDo(task.role(), task.audience()))
                .findFirst()
                .orElseThrow(() -> gone(taskId, actor));
    }

    private RuntimeException gone(String taskId, Actor actor) {
        return rows.findByTask(taskId).stream()
                .map(InboxRow::asTask)
                .filter(task -> !task.personal() && actor.reaches(TaskAudience.of(task.role(), task.unit(), null)))
                .findFirst()
                .<RuntimeException>map(task -> new TaskTakenException(task.number(), task.name(), nameOf(task)))
                .orElseGet(() -> finishedOrUnknown(taskId, actor));
    }

    private String nameOf(OpenTask task) {
        return Optional.ofNullable(task.assignee())
                .flatMap(directory::person)
                .map(Person::displayName)
                .orElse("jemand anderes");
    }

    private RuntimeException finishedOrUnknown(String taskId, Actor actor) {
        return finished.findById(taskId)
                .filter(task -> task.concerns(actor))
                .<RuntimeException>map(task -> new TaskFinishedException(
                        task.number(), task.taskName(), task.finishedByName(), task.finishedAt(), task.isBy(actor)))
                .orElseGet(TaskNotFoundException::new);
    }

    private UserTask<?> stepOf(OpenTask task) {
        var step = steps.get(task.key());
        if (step == null) {
            throw new IllegalStateException("no class for the task " + task.key());
        }
        return step;
    }

    @SuppressWarnings("unchecked")
    private static <I extends Record> Class<I> inputOf(UserTask<I> step) {
        var input = ResolvableType.forClass(step.getClass()).as(UserTask.class).getGeneric(0);
        return (Class<I>) input.toClass();
    }

    /** A task as it lies on the desk. */
    public record TaskSheet(
            OpenTask task,
            String instruction,
            FormSchema form,
            Map<String, Object> values,
            List<Fact> context,
            String ifNothingHappens) {}

    /** What has happened and who is next. */
    public record Aftermath(
            CaseNumber number, String taskName, @Nullable String outcome, List<OpenTask> next) {}
}
