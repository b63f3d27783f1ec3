package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.BoardReaders;
import bildungslandschaft.monitoring.BoardRebuild;
import bildungslandschaft.monitoring.Incidents;
import bildungslandschaft.monitoring.Incidents.Incident;
import bildungslandschaft.monitoring.Processes;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseOverview;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Incidents: what has failed, and trying it again; for technicians also why, and making the board's figures anew. */
@Controller
class IncidentController {

    private static final String PAGE = "/monitoring/stoerungen";

    /** As many of one step as anybody reads one by one; the others are of the same kind. */
    private static final int SHOWN = 50;

    private final Incidents incidents;
    private final BoardRebuild rebuild;
    private final Processes processes;
    private final CaseOverview overview;

    IncidentController(Incidents incidents, BoardRebuild rebuild, Processes processes, CaseOverview overview) {
        this.incidents = incidents;
        this.rebuild = rebuild;
        this.processes = processes;
        this.overview = overview;
    }

    @GetMapping(PAGE)
    String list(
            Actor actor,
            @RequestParam(name = "wiederholt", required = false) @Nullable Integer retried,
            @RequestParam(name = "berichtigt", required = false) @Nullable Integer mended,
            Model model) {
        admit(actor, BoardReaders::mayRetry);
        var names = processes.all().stream().collect(Collectors.toMap(Processes.Outline::key, Processes.Outline::name));
        var groups = incidents.open().stream()
                .collect(Collectors.groupingBy(Incident::stepId, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute(
                "groups",
                groups.values().stream()
                        .map(group -> group(group, names, actor))
                        .toList());
        model.addAttribute(
                "count", groups.values().stream().mapToInt(List::size).sum());
        model.addAttribute("technician", BoardReaders.isTechnician(actor));
        model.addAttribute("retried", retried);
        model.addAttribute("mended", mended);
        return "monitoring/incidents";
    }

    @GetMapping(PAGE + "/{id}")
    String reason(@PathVariable String id, Actor actor, Model model) {
        admit(actor, BoardReaders::isTechnician);
        var incident = incidents.find(id).orElseThrow(IncidentController::notFound);
        model.addAttribute("incident", incident);
        model.addAttribute("trace", incidents.stackTrace(incident));
        return "monitoring/incident";
    }

    /** A second click, or a colleague's first, finds nothing left to do and says so. */
    @PostMapping(PAGE + "/{id}/wiederholen")
    String retry(@PathVariable String id, Actor actor) {
        admit(actor, BoardReaders::mayRetry);
        return "redirect:" + PAGE + "?wiederholt=" + (incidents.retry(id, actor) ? 1 : 0);
    }

    @PostMapping(PAGE + "/wiederholen")
    String retryAll(@RequestParam(name = "schritt", defaultValue = "") String step, Actor actor) {
        admit(actor, BoardReaders::mayRetry);
        return "redirect:" + PAGE + "?wiederholt=" + incidents.retryAll(step, actor);
    }

    @PostMapping("/monitoring/neu-zaehlen")
    String rebuild(Actor actor) {
        admit(actor, BoardReaders::isTechnician);
        return "redirect:" + PAGE + "?berichtigt=" + rebuild.rebuild();
    }

    private Group group(List<Incident> incidents, Map<String, String> names, Actor actor) {
        var first = incidents.get(0);
        return new Group(
                first.stepId(),
                first.stepName(),
                names.getOrDefault(first.process(), first.process()),
                incidents.size(),
                incidents.stream()
                        .limit(SHOWN)
                        .map(incident -> new Line(
                                incident.id(),
                                incident.number().value(),
                                overview.find(incident.number(), actor).isPresent(),
                                incident.since()))
                        .toList());
    }

    private static void admit(Actor actor, Predicate<Actor> may) {
        if (!may.test(actor)) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /**
     * What failed at one step.
     *
     * @param lines the oldest of them
     */
    record Group(String step, String name, String process, int count, List<Line> lines) {}

    /** @param visible whether the reader may open the case */
    record Line(String id, String number, boolean visible, LocalDateTime since) {}
}
