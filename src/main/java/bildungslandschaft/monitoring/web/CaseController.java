package bildungslandschaft.monitoring.web;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.monitoring.BoardReaders;
import bildungslandschaft.monitoring.Position;
import bildungslandschaft.monitoring.Positions;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseOverview;
import bildungslandschaft.workflow.Due;
import bildungslandschaft.workflow.Dues;
import bildungslandschaft.workflow.TaskAudience;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The page of one case. */
@Controller
class CaseController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaseOverview overview;
    private final Positions positions;
    private final Directory directory;
    private final Dues dues;
    private final Clock clock;

    CaseController(CaseOverview overview, Positions positions, Directory directory, Dues dues, Clock clock) {
        this.overview = overview;
        this.positions = positions;
        this.directory = directory;
        this.dues = dues;
        this.clock = clock;
    }

    @GetMapping("/vorgaenge/{number}")
    String page(@PathVariable String number, Actor actor, Model model) {
        var overview = visible(number, actor);
        var registered = overview.registered();
        model.addAttribute("overview", overview);
        model.addAttribute("opened", LocalDate.ofInstant(registered.openedAt(), clock.getZone()));
        var position = overview.access().reaches(CaseAccess.COURSE)
                ? positions.of(registered.number())
                : Optional.<Position>empty();
        model.addAttribute("position", position.orElse(null));
        model.addAttribute(
                "currentJson",
                position.map(found -> JSON.writeValueAsString(found.current())).orElse("[]"));
        model.addAttribute(
                "doneJson",
                position.map(found -> JSON.writeValueAsString(found.done())).orElse("[]"));
        var tasks = position.map(found -> tasks(found.openTasks(), actor)).orElse(List.of());
        model.addAttribute("tasks", tasks);
        model.addAttribute("escalated", tasks.stream().anyMatch(TaskLine::escalated));
        model.addAttribute("stateOnly", overview.access() == CaseAccess.STATE);
        model.addAttribute("supervise", BoardReaders.maySupervise(actor));
        return "monitoring/case";
    }

    @GetMapping(path = "/vorgaenge/{number}/diagramm")
    ResponseEntity<byte[]> diagram(@PathVariable String number, Actor actor) throws IOException {
        var overview = visible(number, actor);
        try (var model = positions.diagramOf(overview.registered().number()).orElseThrow(CaseController::notFound)) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model.readAllBytes());
        }
    }

    private CaseOverview.Overview visible(String number, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> overview.find(parsed, actor))
                .orElseThrow(CaseController::notFound);
    }

    private List<TaskLine> tasks(List<Position.Task> open, Actor actor) {
        return open.stream()
                .map(task -> new TaskLine(
                        task.id(),
                        task.name(),
                        holder(task, actor),
                        dues.of(task.dueOn()),
                        actor.reaches(task.audience()),
                        task.escalated()))
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

    record TaskLine(String id, String name, String holder, Due due, boolean mine, boolean escalated) {}
}
