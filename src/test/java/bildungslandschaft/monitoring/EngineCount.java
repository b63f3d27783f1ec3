package bildungslandschaft.monitoring;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RegisteredCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The figures of the board, counted the long way: by asking the engine about each instance. */
final class EngineCount {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final TaskService tasks;
    private final ProcessBook book;
    private final Escalation escalation;
    private final CaseRegister register;
    private final WorkingDays workingDays;
    private final Clock clock;

    private Map<String, HistoricProcessInstance> runs = Map.of();

    EngineCount(ApplicationContext office) {
        this.runtime = office.getBean(RuntimeService.class);
        this.history = office.getBean(HistoryService.class);
        this.tasks = office.getBean(TaskService.class);
        this.book = office.getBean(ProcessBook.class);
        this.escalation = office.getBean(Escalation.class);
        this.register = office.getBean(CaseRegister.class);
        this.workingDays = office.getBean(WorkingDays.class);
        this.clock = office.getBean(OfficeClock.class);
    }

    /** One place at which a case stands, with the process it belongs to there. */
    record Place(String number, String process, String root, String step, String id, Instant since) {}

    List<ProcessFigures> processes(LocalDate month) {
        read();
        var places = places();
        var late = lateTasks();
        return book.processes().stream()
                .map(process -> figures(process, places, late, month))
                .toList();
    }

    /** What waits at each step of a process, by the step's id and name of the unit's code; "" for all together. */
    Map<String, StepFigures> steps(String process, @Nullable String unit) {
        read();
        var late = lateTasks();
        var today = LocalDate.now(clock);
        var byStep = places().stream()
                .filter(place -> place.process().equals(process))
                .filter(place -> unit == null || unit.equals(unitOf(place.number())))
                .collect(Collectors.groupingBy(Place::step));
        var figures = new TreeMap<String, StepFigures>();
        byStep.forEach((step, all) -> figures.put(
                step,
                new StepFigures(
                        step,
                        boxOf(process, step).name(),
                        boxOf(process, step).waitsFor(),
                        cases(all, place -> true),
                        median(all.stream()
                                .map(place -> workingDays.between(dayOf(place.since()), today))
                                .toList()),
                        cases(all, place -> late.contains(place.id())))));
        return figures;
    }

    /** What went through each step of a process. */
    Map<String, StepFigures> passed(String process, LocalDate from) {
        read();
        var byStep = history.createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(activity -> BoardKeeper.WAITING_TYPES.contains(activity.getActivityType()))
                .filter(activity -> activity.getProcessDefinitionKey().equals(process))
                .filter(activity -> !dayOf(activity.getEndTime().toInstant()).isBefore(from))
                .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId));
        var figures = new TreeMap<String, StepFigures>();
        byStep.forEach((step, all) -> figures.put(
                step,
                new StepFigures(
                        step,
                        boxOf(process, step).name(),
                        boxOf(process, step).waitsFor(),
                        (int) all.stream()
                                .map(activity -> runs.get(activity.getProcessInstanceId())
                                        .getBusinessKey())
                                .distinct()
                                .count(),
                        median(all.stream()
                                .map(activity -> workingDays.between(
                                        dayOf(activity.getStartTime().toInstant()),
                                        dayOf(activity.getEndTime().toInstant())))
                                .toList()),
                        0)));
        return figures;
    }

    private ProcessFigures figures(ProcessBook.Process process, List<Place> places, Set<String> late, LocalDate month) {
        var running = runs.values().stream()
                .filter(run -> run.getProcessDefinitionKey().equals(process.key()) && run.getEndTime() == null)
                .toList();
        var own = places.stream()
                .filter(place -> (process.part() ? place.process() : place.root()).equals(process.key()))
                .toList();
        var waitsFor = new EnumMap<WaitsFor, Integer>(WaitsFor.class);
        for (var party : List.of(WaitsFor.OFFICE, WaitsFor.MUNICIPALITY, WaitsFor.OUTSIDE, WaitsFor.DATE)) {
            waitsFor.put(
                    party,
                    cases(own, place -> boxOf(place.process(), place.step()).waitsFor() == party));
        }
        return new ProcessFigures(
                process.key(),
                process.name(),
                process.part(),
                runs.values().stream()
                        .filter(run -> run.getProcessDefinitionKey().equals(process.key()))
                        .map(run -> new CaseNumber(run.getBusinessKey()).kind())
                        .findFirst()
                        .orElse(null),
                numbers(running).size(),
                waitsFor,
                running.stream()
                        .map(run -> dayOf(run.getStartTime().toInstant()))
                        .min(LocalDate::compareTo)
                        .orElse(null),
                cases(own, place -> late.contains(place.id())),
                cases(own, place -> escalation.steps().contains(place.step())),
                numbers(runs.values().stream()
                                .filter(run -> run.getProcessDefinitionKey().equals(process.key()))
                                .filter(run -> run.getEndTime() != null
                                        && !dayOf(run.getEndTime().toInstant()).isBefore(month))
                                .toList())
                        .size(),
                incidents(process));
    }

    private int incidents(ProcessBook.Process process) {
        return (int) runtime.createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(incident -> runs.get(incident.getProcessInstanceId()))
                .filter(run -> (process.part() ? run : runs.get(run.getRootProcessInstanceId()))
                        .getProcessDefinitionKey()
                        .equals(process.key()))
                .map(HistoricProcessInstance::getBusinessKey)
                .distinct()
                .count();
    }

    private void read() {
        runs = history.createHistoricProcessInstanceQuery().list().stream()
                .filter(run -> run.getBusinessKey() != null)
                .collect(Collectors.toMap(HistoricProcessInstance::getId, Function.identity()));
    }

    /** From the executions, not from the history: that is what the engine itself goes by. */
    private List<Place> places() {
        var started = history.createHistoricActivityInstanceQuery().unfinished().list().stream()
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getId, HistoricActivityInstance::getStartTime, (one, same) -> one));
        var places = new ArrayList<Place>();
        for (var run : runs.values()) {
            if (run.getEndTime() == null) {
                collect(runtime.getActivityInstance(run.getId()), run, started, places);
            }
        }
        return places;
    }

    private void collect(
            ActivityInstance node, HistoricProcessInstance run, Map<String, Date> started, List<Place> into) {
        if (BoardKeeper.WAITING_TYPES.contains(node.getActivityType())) {
            into.add(new Place(
                    run.getBusinessKey(),
                    run.getProcessDefinitionKey(),
                    runs.get(run.getRootProcessInstanceId()).getProcessDefinitionKey(),
                    node.getActivityId(),
                    node.getId(),
                    started.get(node.getId()).toInstant()));
        }
        for (var child : node.getChildActivityInstances()) {
            collect(child, run, started, into);
        }
    }

    /** Ids of the activity instances whose task should have been done before today. */
    private Set<String> lateTasks() {
        var today = LocalDate.now(clock);
        var late = tasks.createTaskQuery().list().stream()
                .filter(task -> task.getDueDate() != null
                        && dayOf(task.getDueDate().toInstant()).isBefore(today))
                .map(task -> task.getId())
                .collect(Collectors.toSet());
        return history.createHistoricActivityInstanceQuery().unfinished().activityType("userTask").list().stream()
                .filter(activity -> late.contains(activity.getTaskId()))
                .map(HistoricActivityInstance::getId)
                .collect(Collectors.toSet());
    }

    private ProcessBook.Box boxOf(String process, String step) {
        return book.boxesOfLatest(process).stream()
                .filter(box -> box.id().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private String unitOf(String number) {
        return register.find(new CaseNumber(number)).map(RegisteredCase::unit).orElse("");
    }

    private static Set<String> numbers(List<HistoricProcessInstance> runs) {
        return runs.stream().map(HistoricProcessInstance::getBusinessKey).collect(Collectors.toSet());
    }

    private static int cases(List<Place> places, Predicate<Place> which) {
        return (int) places.stream().filter(which).map(Place::number).distinct().count();
    }

    private static int median(List<Integer> days) {
        var sorted = new ArrayList<>(days);
        sorted.sort(null);
        return sorted.get((sorted.size() - 1) / 2);
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    static Map<String, StepFigures> byId(List<StepFigures> figures) {
        var map = new HashMap<String, StepFigures>();
        figures.forEach(step -> map.put(step.id(), step));
        return new TreeMap<>(map);
    }
}
