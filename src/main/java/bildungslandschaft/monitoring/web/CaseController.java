package bildungslandschaft.monitoring.web;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.monitoring.CaseList;
import bildungslandschaft.monitoring.Position;
import bildungslandschaft.monitoring.Positions;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseOverview;
import bildungslandschaft.workflow.Dues;
import bildungslandschaft.workflow.TaskAudience;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The list of cases and the page of one case. */
@Controller
class CaseController {

    /** What a case number can begin with; anything else finds nothing and is not asked for. */
    private static final Pattern BEGINNING = Pattern.compile("[0-9A-Za-z/-]{0,40}");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaseList list;
    private final CaseOverview overview;
    private final Positions positions;
    private final Directory directory;
    private final Dues dues;
    private final Clock clock;

    CaseController(
            CaseList list, CaseOverview overview, Positions positions, Directory directory, Dues dues, Clock clock) {
        this.list = list;
        this.overview = overview;
        this.positions = positions;
        this.directory = directory;
        this.dues = dues;
        this.clock = clock;
    }

    @GetMapping("/vorgaenge")
    String list(
            Actor actor,
            @RequestParam(name = "zustand", defaultValue = "offen") String state,
            @RequestParam(name = "nummer", defaultValue = "") String number,
            Model model) {
        boolean open = !state.equals("alle");
        var wanted = number.strip();
        var today = LocalDate.now(clock);
        var units = directory.units(today).stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name));
        var lines = found(actor, open, wanted).stream()
                .map(line -> new Row(
                        line.number(),
                        line.title(),
                        line.state(),
                        units.getOrDefault(
                                line.entry().unit() == null ? "" : line.entry().unit(), ""),
                        LocalDate.ofInstant(line.entry().openedAt(), clock.getZone()),
                        line.entry().step()))
                .toList();
        model.addAttribute("rows", lines);
        model.addAttribute("open", open);
        model.addAttribute("number", wanted);
        return "monitoring/cases";
    }

    @GetMapping("/vorgaenge/{number}")
    String page(@PathVariable String number, Actor actor, Model model) {
        var overview = visible(number, actor);
        var registered = overview.registered();
        model.addAttribute("overview", overview);
        model.addAttribute("opened", LocalDate.ofInstant(registered.openedAt(), clock.getZone()));
        model.addAttribute("due", registered.step() == null ? null : dues.of(registered.dueOn()));
        var position = positions.of(registered.number());
        model.addAttribute("position", position.orElse(null));
        model.addAttribute(
                "currentJson",
                position.map(found -> JSON.writeValueAsString(found.current())).orElse("[]"));
        model.addAttribute(
                "doneJson",
                position.map(found -> JSON.writeValueAsString(found.done())).orElse("[]"));
        model.addAttribute(
                "tasks", position.map(found -> tasks(found.openTasks(), actor)).orElse(List.of()));
        return "monitoring/case";
    }

    @GetMapping(path = "/vorgaenge/{number}/diagramm")
    ResponseEntity<byte[]> diagram(@PathVariable String number, Actor actor) throws IOException {
        var overview = visible(number, actor);
        try (var model = positions.diagramOf(overview.registered().number()).orElseThrow(CaseController::notFound)) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model.readAllBytes());
        }
    }

    private List<CaseList.Line> found(Actor actor, boolean open, String wanted) {
        if (!BEGINNING.matcher(wanted).matches()) {
            return List.of();
        }
        return list.find(actor, open, wanted.isEmpty() ? null : wanted.toUpperCase(Locale.ROOT));
    }

    private CaseOverview.Overview visible(String number, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> overview.find(parsed, actor))
                .orElseThrow(CaseController::notFound);
    }

    private List<TaskLine> tasks(List<Position.Task> open, Actor actor) {
        return open.stream()
                .map(task -> new TaskLine(task.id(), task.name(), holder(task, actor), actor.reaches(task.audience())))
                .toList();
    }

    private String holder(Position.Task task, Actor actor) {
        if (task.assignee() == null) {
            return TaskAudience.roleOf(task.role()).label();
        }
        return actor.login().equals(task.assignee())
                ? "bei Ihnen"
                : directory.person(task.assignee()).map(Person::displayName).orElse("");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    record Row(
            String number,
            String title,
            String state,
            String unit,
            LocalDate opened,
            @Nullable String step) {}

    record TaskLine(String id, String name, String holder, boolean mine) {}
}
