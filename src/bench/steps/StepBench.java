package steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import office.Database;
import office.Facts;
import office.Office;
import office.Traffic;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.CompositeDbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One process of the benchmark {@code reads.mjs}: eight people complete the same step of many cases at once, with the
 * board that is kept up to date meanwhile, and without it. Arguments: rounds, the database.
 */
final class StepBench {

    private static final String KEY = "bench-step";
    private static final int PEOPLE = 8;
    private static final int CASES = 400;
    private static final int ROUNDS_TO_WARM_UP = 3;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final JdbcTemplate jdbc;
    private final ProcessEngineConfigurationImpl engine;
    private final HistoryEventHandler withBoard;
    private final HistoryEventHandler withoutBoard;
    private int begun;

    private StepBench(ApplicationContext office) {
        this.runtime = office.getBean(RuntimeService.class);
        this.tasks = office.getBean(TaskService.class);
        this.jdbc = office.getBean(JdbcTemplate.class);
        this.engine = office.getBean(ProcessEngineConfigurationImpl.class);
        this.withBoard = engine.getHistoryEventHandler();
        this.withoutBoard = new CompositeDbHistoryEventHandler(
                office.getBeansOfType(HistoryEventHandler.class).entrySet().stream()
                        .filter(handler -> !handler.getKey().equals("boardKeeper"))
                        .map(Map.Entry::getValue)
                        .toList());
        office.getBean(RepositoryService.class)
                .createDeployment()
                .addModelInstance(
                        KEY + ".bpmn",
                        Bpmn.createExecutableProcess(KEY)
                                .name("Messung")
                                .camundaHistoryTimeToLiveString("P30D")
                                .startEvent()
                                .userTask("checkIt")
                                .name("Prüfen")
                                .camundaCandidateGroups("coordinator")
                                .camundaDueDate("${dueAt}")
                                .userTask("sendIt")
                                .name("Versenden")
                                .camundaCandidateGroups("coordinator")
                                .endEvent()
                                .done())
                .deploy();
    }

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        try (var database = Database.of(args[1]);
                var office = Office.startAtRest(database, new Traffic())) {
            var people = Executors.newFixedThreadPool(PEOPLE);
            try {
                new StepBench(office).run(rounds, people);
            } finally {
                people.shutdownNow();
            }
        }
    }

    private void run(int rounds, ExecutorService people) throws Exception {
        for (int round = -ROUNDS_TO_WARM_UP; round < rounds; round++) {
            Map<String, Long> took = new TreeMap<>();
            var order = new ArrayList<>(Arrays.asList(Contender.values()));
            Collections.shuffle(order);
            for (var contender : order) {
                took.put(contender.name().toLowerCase(), measure(contender, people));
            }
            if (round >= 0) {
                took.put("cases", (long) CASES);
                Facts.print("steps", took);
            }
        }
    }

    /** @return nanoseconds by the clock */
    private long measure(Contender contender, ExecutorService people) throws Exception {
        engine.setHistoryEventHandler(contender == Contender.BOARD ? withBoard : withoutBoard);
        var known = jdbc.queryForObject("select count(*) from process_runs", Integer.class);
        for (int number = 0; number < CASES; number++) {
            runtime.startProcessInstanceByKey(
                    KEY, "KITA-2026-01-%06d".formatted(begun++), Map.of("dueAt", new Date(), "unit", "HER"));
        }
        var open = new ConcurrentLinkedQueue<>(
                tasks.createTaskQuery().taskDefinitionKey("checkIt").list());
        Callable<Integer> person = () -> {
            int done = 0;
            for (Task task = open.poll(); task != null; task = open.poll()) {
                tasks.complete(task.getId());
                done++;
            }
            return done;
        };
        System.gc();
        long began = System.nanoTime();
        int done = 0;
        for (var one : people.invokeAll(Collections.nCopies(PEOPLE, person))) {
            done += one.get();
        }
        long took = System.nanoTime() - began;
        int noted = jdbc.queryForObject("select count(*) from process_runs", Integer.class) - known;
        if (done != CASES || noted != (contender == Contender.BOARD ? CASES : 0)) {
            throw new IllegalStateException("%s: %d done, %d on the board".formatted(contender, done, noted));
        }
        forget();
        return took;
    }

    /** So that each begins with the same tables. */
    private void forget() {
        var instances = runtime.createProcessInstanceQuery().processDefinitionKey(KEY).list().stream()
                .map(instance -> instance.getId())
                .toList();
        runtime.deleteProcessInstances(instances, "Messung", true, true);
    }

    private enum Contender {
        BOARD,
        NONE,
        AGAIN
    }
}
