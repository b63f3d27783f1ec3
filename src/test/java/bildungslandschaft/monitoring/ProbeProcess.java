package bildungslandschaft.monitoring;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.context.ApplicationContext;

/** A process that has one of everything a case can wait at, and does by chance what can happen to a case. */
final class ProbeProcess {

    static final String KEY = "board-probe";
    static final String PART = "board-probe-part";

    /** Called like a step of the office that comes only when somebody was silent, so that it counts as one. */
    private static final String ESCALATED = "pursueApproval";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final ProcessBook book;
    private final Random chance;
    private String deployment = "";

    ProbeProcess(ApplicationContext office, Random chance) {
        this.runtime = office.getBean(RuntimeService.class);
        this.tasks = office.getBean(TaskService.class);
        this.jobs = office.getBean(ManagementService.class);
        this.repository = office.getBean(RepositoryService.class);
        this.book = office.getBean(ProcessBook.class);
        this.chance = chance;
    }

    void deploy() {
        deployment = repository
                .createDeployment()
                .addModelInstance(KEY + ".bpmn", whole())
                .addModelInstance(PART + ".bpmn", part())
                .deploy()
                .getId();
        book.readAgain();
    }

    /** Without what other tests have left, some of them past the engine. */
    List<ProcessFigures> of(List<ProcessFigures> all) {
        return all.stream()
                .filter(process -> List.of(KEY, PART).contains(process.key()))
                .toList();
    }

    void remove() {
        repository.deleteDeployment(deployment, true);
        book.readAgain();
    }

    void start(String number, Instant due) {
        runtime.startProcessInstanceByKey(
                KEY, number, Map.of("fails", chance.nextInt(10) == 0, "dueAt", Date.from(due), "unit", "HER"));
    }

    /** Starts a case that does not fail, and leaves it with the person who is to check it. */
    void startAndFetch(String number, Instant due) {
        var run = runtime.startProcessInstanceByKey(
                KEY, number, Map.of("fails", false, "dueAt", Date.from(due), "unit", "HER"));
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(run.getId())
                .singleResult()
                .getId());
    }

    /** What a person does. */
    boolean complete() {
        var open = tasks.createTaskQuery().processDefinitionKeyIn(KEY, PART).list();
        return some(open.stream().map(task -> task.getId()).toList(), tasks::complete);
    }

    boolean postpone(Instant due) {
        var open = tasks.createTaskQuery().processDefinitionKeyIn(KEY, PART).list();
        return some(open.stream().map(task -> task.getId()).toList(), id -> tasks.setDueDate(id, Date.from(due)));
    }

    /** What the engine does by itself, timers among it; a job that fails often enough becomes an incident. */
    boolean runJob() {
        var waiting = jobs.createJobQuery().withRetriesLeft().list().stream()
                .filter(job -> job.getProcessDefinitionKey() != null
                        && job.getProcessDefinitionKey().startsWith(KEY))
                .map(job -> job.getId())
                .toList();
        return some(waiting, id -> {
            try {
                jobs.executeJob(id);
            } catch (RuntimeException failed) {
                // That is what is to happen; the engine has noted it.
            }
        });
    }

    /** A step that fails until the engine gives up. */
    boolean fail() {
        var waiting = jobs.createJobQuery()
                .processDefinitionKey(KEY)
                .withRetriesLeft()
                .messages()
                .list();
        return some(waiting.stream().map(job -> job.getId()).toList(), id -> {
            var job = jobs.createJobQuery().jobId(id).singleResult();
            runtime.setVariable(job.getProcessInstanceId(), "fails", true);
            jobs.setJobRetries(id, 0);
        });
    }

    boolean retry() {
        var stuck =
                jobs.createJobQuery().noRetriesLeft().processDefinitionKey(KEY).list();
        return some(stuck.stream().map(job -> job.getId()).toList(), id -> {
            var job = jobs.createJobQuery().jobId(id).singleResult();
            runtime.setVariable(job.getProcessInstanceId(), "fails", chance.nextBoolean());
            jobs.setJobRetries(id, 1);
        });
    }

    boolean answer() {
        var waiting = runtime.createExecutionQuery()
                .messageEventSubscriptionName("probeWord")
                .list();
        return some(
                waiting.stream().map(execution -> execution.getId()).toList(),
                id -> runtime.messageEventReceived("probeWord", id));
    }

    boolean cancel() {
        return some(instances(), id -> runtime.deleteProcessInstance(id, "Test"));
    }

    /** A technician moves a case. */
    boolean modify() {
        return some(
                instances(),
                id -> runtime.createProcessInstanceModification(id)
                        .startBeforeActivity(chance.nextBoolean() ? "awaitWord" : ESCALATED)
                        .execute());
    }

    private List<String> instances() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(KEY).list().stream()
                .map(instance -> instance.getId())
                .toList();
    }

    private boolean some(List<String> ids, Consumer<String> act) {
        if (ids.isEmpty()) {
            return false;
        }
        // The seed decides what is done; to which of several it is done, the order of the engine does too.
        act.accept(ids.get(chance.nextInt(ids.size())));
        return true;
    }

    private static BpmnModelInstance whole() {
        return Bpmn.createExecutableProcess(KEY)
                .name("Probe")
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent()
                .serviceTask("fetchIt")
                .name("Holen")
                .camundaAsyncBefore()
                .camundaExpression("${fails ? execution.missing : true}")
                .parallelGateway("fork")
                .userTask("checkIt")
                .name("Prüfen")
                .camundaCandidateGroups("coordinator")
                .camundaDueDate("${dueAt}")
                .parallelGateway("join")
                .receiveTask("awaitWord")
                .name("Auf Antwort warten")
                .message("probeWord")
                .endEvent()
                .moveToActivity("checkIt")
                .boundaryEvent("late")
                .timerWithDuration("P3D")
                .userTask(ESCALATED)
                .name("Nachfassen")
                .camundaCandidateGroups("coordinator")
                .connectTo("join")
                .moveToNode("fork")
                .callActivity("callPart")
                .name("Teil")
                .calledElement(PART)
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .camundaIn("dueAt", "dueAt")
                .camundaIn("unit", "unit")
                .connectTo("join")
                .done();
    }

    private static BpmnModelInstance part() {
        return Bpmn.createExecutableProcess(PART)
                .name("Probe, Teil")
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent()
                .intermediateCatchEvent("restDay")
                .name("Ruhetag vorbei")
                .timerWithDuration("P1D")
                .userTask("askContact")
                .name("Kontakt fragen")
                .camundaCandidateGroups("contact")
                .camundaDueDate("${dueAt}")
                .endEvent()
                .done();
    }
}
