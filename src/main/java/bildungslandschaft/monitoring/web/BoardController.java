package bildungslandschaft.monitoring.web;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.monitoring.Board;
import bildungslandschaft.monitoring.BoardReaders;
import bildungslandschaft.monitoring.CaseList;
import bildungslandschaft.monitoring.ProcessFigures;
import bildungslandschaft.monitoring.Processes;
import bildungslandschaft.monitoring.StepBoard;
import bildungslandschaft.workflow.Actor;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** The board: all processes with where they hang, and each with its diagram, its steps and its municipalities. */
@Controller
class BoardController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Board board;
    private final StepBoard steps;
    private final Processes processes;
    private final CaseList list;
    private final Directory directory;
    private final WorkingDays workingDays;
    private final Clock clock;

    BoardController(
            Board board,
            StepBoard steps,
            Processes processes,
            CaseList list,
            Directory directory,
            WorkingDays workingDays,
            Clock clock) {
        this.board = board;
        this.steps = steps;
        this.processes = processes;
        this.list = list;
        this.directory = directory;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @GetMapping("/monitoring")
    String board(Actor actor, Model model) {
        admit(actor);
        var lines =
                board.processes().stream().map(figures -> line(figures, actor)).toList();
        model.addAttribute("mayRetry", BoardReaders.mayRetry(actor));
        model.addAttribute("now", LocalDateTime.now(clock));
        model.addAttribute("month", board.month().getMonth().getDisplayName(TextStyle.FULL, Locale.GERMAN));
        model.addAttribute(
                "lines", lines.stream().filter(line -> !line.figures().part()).toList());
        model.addAttribute(
                "parts", lines.stream().filter(line -> line.figures().part()).toList());
        model.addAttribute("parties", BoardLine.PARTIES);
        return "monitoring/board";
    }

    @GetMapping("/monitoring/{process}")
    String process(
            @PathVariable String process,
            Actor actor,
            @RequestParam(name = "zeitraum", defaultValue = "") String typed,
            Model model) {
        admit(actor);
        var all = board.processes().stream().collect(Collectors.toMap(ProcessFigures::key, each -> line(each, actor)));
        var line = Optional.ofNullable(all.get(process)).orElseThrow(BoardController::notFound);
        var period = Period.withCode(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var from = period.from(LocalDate.now(clock));
        var kind = line.figures().kind();
        var figures = steps.steps(process, from);
        var parts = processes.parts(process).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, called -> partLines(called.getValue(), all)));
        var lines = figures.all().stream()
                .map(step -> StepLine.of(step, process, from, line.linked())
                        .calling(parts.getOrDefault(step.id(), List.of()), from == null))
                .toList();
        model.addAttribute("line", line);
        model.addAttribute("period", period);
        model.addAttribute("periods", Period.values());
        model.addAttribute("from", from);
        model.addAttribute("finished", from == null ? null : line.finishedSince(from, board.finished(process, from)));
        model.addAttribute("steps", lines);
        model.addAttribute("composed", lines.stream().anyMatch(step -> step.part() != null));
        model.addAttribute("focus", StepLine.busiest(lines));
        model.addAttribute(
                "badges",
                JSON.writeValueAsString(lines.stream().map(StepLine::badge).toList()));
        // Of single cases elsewhere nothing can be told from a total; a small number of a small town is another thing.
        boolean comparable = list.comparesUnits(kind);
        model.addAttribute("comparable", comparable);
        model.addAttribute(
                "matrix",
                comparable && line.linked()
                        ? UnitMatrix.of(figures, lines, parts, directory.units(LocalDate.now(clock)), process, from)
                        : null);
        return "monitoring/process";
    }

    @GetMapping(path = "/monitoring/{process}/diagramm")
    ResponseEntity<byte[]> diagram(@PathVariable String process, Actor actor) throws IOException {
        admit(actor);
        try (var model = processes.diagram(process).orElseThrow(BoardController::notFound)) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(model.readAllBytes());
        }
    }

    private static List<BoardLine> partLines(List<String> keys, Map<String, BoardLine> all) {
        return keys.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    private BoardLine line(ProcessFigures figures, Actor actor) {
        var oldest = figures.oldest();
        var age = oldest == null ? null : workingDays.between(oldest, LocalDate.now(clock));
        return new BoardLine(figures, age, board.month(), list.findsAll(actor, figures.kind()));
    }

    private static void admit(Actor actor) {
        if (!BoardReaders.mayRead(actor)) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
