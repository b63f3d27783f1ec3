package bildungslandschaft.testing;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.CounsellingBriefing;
import bildungslandschaft.counselling.CounsellingRequest;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.UserTask;
import bildungslandschaft.workflow.form.FieldType;
import bildungslandschaft.workflow.form.FormIntake;
import bildungslandschaft.workflow.form.FormSchema;
import bildungslandschaft.workflow.form.FormSubmission;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * One case on its way through its diagram, told box by box. Tasks go over the desk with what the browser would send, so
 * that form, inbox and case file take part; jobs and timers run only when the story says so.
 */
public final class ProcessStory {

    /** Does what belongs to no person yet. */
    private static final String COORDINATION = "amsel";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ApplicationContext office;
    private final ManagementService jobs;
    private final TaskService tasks;
    private final HistoryService history;
    private @Nullable CaseNumber number;

    public ProcessStory(ApplicationContext office) {
        this.office = office;
        this.jobs = office.getBean(ManagementService.class);
        this.tasks = office.getBean(TaskService.class);
        this.history = office.getBean(HistoryService.class);
    }

    /** Somebody sends the public form. */
    public ProcessStory receive(SampleRequest request) {
        var input = office.getBean(FormIntake.class)
                .accept(
                        office.getBean(DeployedForms.class).ofEvent("counselling-request", "requestReceived"),
                        Map.of(
                                "municipalities",
                                office.getBean(CounsellingBriefing.class).municipalityOptions()),
                        request.values(),
                        CounsellingRequest.class);
        number = office.getBean(Counselling.class).receive(input, UUID.randomUUID());
        return this;
    }

    /** Goes on with a case that has begun otherwise. */
    public ProcessStory about(CaseNumber begun) {
        number = begun;
        return this;
    }

    public CaseNumber number() {
        if (number == null) {
            throw new IllegalStateException("the story has not begun");
        }
        return number;
    }

    /** Does the automatic box at which the case waits. */
    public ProcessStory run(Class<? extends JavaDelegate> box) {
        return run(idOf(box));
    }

    /** The same, for tests of other modules, which know the box by its id only. */
    public ProcessStory run(String box) {
        jobs.executeJob(jobAt(box).getId());
        return this;
    }

    /** Runs one of several jobs that wait at the same box, as branches do before they join. */
    public ProcessStory runOne(String box) {
        allJobs().stream()
                .filter(job -> activityOf(job).equals(box))
                .findFirst()
                .ifPresent(job -> jobs.executeJob(job.getId()));
        return this;
    }

    /** Up to the task with which the story of people begins: the review, or the assignment by hand. */
    public ProcessStory receiveAndAssign(SampleRequest request) {
        return receive(request).run("acknowledgeRequest").run("assignAdvisor");
    }

    /** Fills in the form of a task as the person it belongs to, or as coordination. */
    public ProcessStory complete(Class<? extends UserTask<?>> box, Record input) {
        var holder = task(box).getAssignee();
        return completeAs(holder == null ? COORDINATION : holder, box, input);
    }

    public ProcessStory completeAs(String login, Class<? extends UserTask<?>> box, Record input) {
        var task = task(box);
        var form = office.getBean(DeployedForms.class).ofTask(task.getId());
        office.getBean(TaskDesk.class)
                .complete(
                        task.getId(),
                        FormSubmission.parse(json(UUID.randomUUID(), values(input, form))),
                        office.getBean(Actors.class).of(login));
        return this;
    }

    /** Lets time pass until a timer is due, and the timer go off. */
    public ProcessStory letPass(String timer) {
        var job = jobAt(timer);
        office.getBean(OfficeClock.class).travelTo(job.getDuedate().toInstant());
        jobs.executeJob(job.getId());
        return this;
    }

    public Instant dueOf(String timer) {
        return jobAt(timer).getDuedate().toInstant();
    }

    /** Ids of the boxes that wait for a job or for their time. */
    public List<String> whatWaits() {
        return definitionsOf(allJobs());
    }

    /** Ids of the boxes whose job would run at this moment, if the engine worked on jobs. */
    public List<String> whatIsDue() {
        return definitionsOf(runs().stream()
                .flatMap(run -> jobs.createJobQuery().processInstanceId(run).executable().list().stream())
                .toList());
    }

    /** The one open task at a box. */
    public Task task(Class<? extends UserTask<?>> box) {
        return task(idOf(box));
    }

    public Task task(String box) {
        assertThat(openTasks()).as("open tasks of %s", number).contains(box);
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number().value())
                .taskDefinitionKey(box)
                .singleResult();
    }

    public List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number().value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** A branch, or a called process, has come to this end. */
    public ProcessStory assertReached(Enum<?> end) {
        assertThat(runs().stream()
                        .mapToLong(run -> history.createHistoricActivityInstanceQuery()
                                .processInstanceId(run)
                                .activityId(end.name())
                                .finished()
                                .count())
                        .sum())
                .as("%s reached %s", number, end)
                .isPositive();
        return this;
    }

    /** The case has come to this end and nothing of it is open any more. */
    public void assertEnded(Enum<?> end) {
        assertReached(end);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number().value())
                        .unfinished()
                        .count())
                .as("runs of %s that are not over", number)
                .isZero();
        assertThat(openTasks()).isEmpty();
    }

    /** The id in the engine of the case's latest run through its diagram. */
    public String instance() {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number().value())
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .get(0)
                .getId();
    }

    /** The same with the processes that it calls. */
    private List<String> runs() {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number().value()).list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
    }

    /** What the browser sends for a form. */
    public static String json(UUID submission, Map<String, ?> values) {
        return JSON.writeValueAsString(Map.of("submission", submission.toString(), "values", values));
    }

    private Job jobAt(String box) {
        var all = allJobs();
        var waiting = all.stream().filter(job -> activityOf(job).equals(box)).toList();
        assertThat(waiting)
                .as("jobs of %s at %s; waiting are %s", number, box, definitionsOf(all))
                .hasSize(1);
        return waiting.get(0);
    }

    private List<Job> allJobs() {
        return runs().stream()
                .flatMap(run -> jobs.createJobQuery().processInstanceId(run).list().stream())
                .toList();
    }

    private List<String> definitionsOf(List<Job> found) {
        return found.stream().map(this::activityOf).toList();
    }

    private String activityOf(Job job) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** The answers as the browser writes them: numbers where the form has a number field, otherwise codes and texts. */
    private static Map<String, Object> values(Record input, FormSchema form) {
        Map<String, Object> values = new TreeMap<>();
        for (var field : form.inputs()) {
            var value = valueOf(input, field.key());
            if (value != null) {
                values.put(field.key(), asSent(field.type(), value));
            }
        }
        return values;
    }

    private static Object asSent(FieldType type, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return type == FieldType.NUMBER || value instanceof Boolean ? value : value.toString();
    }

    private static @Nullable Object valueOf(Record input, String key) {
        try {
            for (RecordComponent component : input.getClass().getRecordComponents()) {
                if (component.getName().equals(key)) {
                    // The inputs are private to their module.
                    component.getAccessor().setAccessible(true);
                    return component.getAccessor().invoke(input);
                }
            }
            throw new AssertionError("the input has no " + key);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String idOf(Class<?> box) {
        var name = box.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
