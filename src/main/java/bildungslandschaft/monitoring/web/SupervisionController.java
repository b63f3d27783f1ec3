package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.BoardReaders;
import bildungslandschaft.monitoring.CaseSupervision;
import bildungslandschaft.monitoring.CaseSupervision.Line;
import bildungslandschaft.monitoring.OvertakenException;
import bildungslandschaft.monitoring.Processes;
import bildungslandschaft.monitoring.TaskResult;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Handing tasks over and changing their deadlines, with a reason, for several cases at once. */
@Controller
class SupervisionController {

    private static final String TASKS = "/vorgaenge/aufgaben";

    private final CaseSupervision supervision;
    private final Processes processes;

    SupervisionController(CaseSupervision supervision, Processes processes) {
        this.supervision = supervision;
        this.processes = processes;
    }

    /** From the ticks in the list to an address that can be opened again. */
    @PostMapping(TASKS)
    String choose(Actor actor, SupervisionForm form) {
        permit(actor);
        var address = UriComponentsBuilder.fromPath(TASKS);
        form.cases().forEach(number -> address.queryParam("nummern", number));
        if (!form.step().isEmpty()) {
            address.queryParam("schritt", "{schritt}");
        }
        // As variables, or else the address of the list would not stay one value.
        return "redirect:"
                + address.queryParam("zurueck", "{zurueck}")
                        .encode()
                        .buildAndExpand(Map.of("schritt", form.step(), "zurueck", form.back()))
                        .toUriString();
    }

    @GetMapping(TASKS)
    String show(Actor actor, SupervisionForm form, Model model) {
        permit(actor);
        var lines = supervision.openTasks(form.cases(), actor);
        var step = processes.taskAt(form.step());
        var waiting = lines.stream().map(line -> line.task().number()).collect(Collectors.toSet());
        model.addAttribute("step", step.orElse(null));
        model.addAttribute(
                "idle",
                form.cases().stream()
                        .filter(number -> !waiting.contains(number))
                        .toList());
        return page(form.withAll(lines, step), lines, Map.of(), model);
    }

    @PostMapping(TASKS + "/uebergeben")
    String handOver(Actor actor, SupervisionForm form, HttpServletResponse response, Model model) {
        var problems = form.problems();
        if (form.recipient().isEmpty()) {
            problems.put("an", "Bitte wählen Sie, wer die Aufgabe übernimmt.");
        }
        return act(
                new Act(
                        "Aufgaben übergeben",
                        "aufgaben",
                        "Soll trotzdem Ihre Wahl gelten, senden Sie sie bitte noch einmal.",
                        chosen -> supervision.handOver(chosen, form.recipient(), form.reason(), actor)),
                problems,
                actor,
                form,
                response,
                model);
    }

    @PostMapping(TASKS + "/frist")
    String setDeadline(Actor actor, SupervisionForm form, HttpServletResponse response, Model model) {
        var problems = form.problems();
        var until = form.until();
        if (until.isEmpty()) {
            problems.put("bis", "Bitte nennen Sie den Tag, bis zu dem die Aufgabe erledigt sein soll.");
        }
        return act(
                new Act(
                        "Frist ändern",
                        "bis",
                        "Soll trotzdem Ihre gelten, senden Sie sie bitte noch einmal.",
                        chosen -> supervision.setDeadline(chosen, until.orElseThrow(), form.reason(), actor)),
                problems,
                actor,
                form,
                response,
                model);
    }

    private String act(
            Act act,
            Map<String, String> problems,
            Actor actor,
            SupervisionForm form,
            HttpServletResponse response,
            Model model) {
        permit(actor);
        var lines = supervision.openTasks(form.cases(), actor);
        var ended = supervision.ended(form.gone(lines), actor);
        model.addAttribute("ended", ended);
        if (lines.isEmpty() && !ended.isEmpty()) {
            return results(act.heading(), List.of(), ended, form, response, model);
        }
        if (!problems.isEmpty()) {
            return refuse(form, lines, problems, HttpStatus.UNPROCESSABLE_CONTENT, response, model);
        }
        var chosen = lines.stream()
                .filter(line -> form.isChosen(line.task().id()))
                .map(form::seen)
                .toList();
        try {
            return results(act.heading(), act.of().apply(chosen), ended, form, response, model);
        } catch (OvertakenException overtaken) {
            model.addAttribute("changes", overtaken.changes());
            model.addAttribute("allTheSame", act.allTheSame());
            return refuse(form.told(), lines, Map.of(), HttpStatus.CONFLICT, response, model);
        } catch (RefusedException refused) {
            var problem = Map.of(act.field(), String.valueOf(refused.getMessage()));
            return refuse(form, lines, problem, HttpStatus.UNPROCESSABLE_CONTENT, response, model);
        }
    }

    private String refuse(
            SupervisionForm form,
            List<Line> lines,
            Map<String, String> problems,
            HttpStatus status,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        model.addAttribute("refused", true);
        return page(form, lines, problems, model);
    }

    private String page(SupervisionForm form, List<Line> lines, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("numbers", form.cases());
        model.addAttribute("lines", lines);
        model.addAttribute("candidates", supervision.candidates(lines));
        model.addAttribute("problems", problems);
        return "monitoring/tasks";
    }

    private static String results(
            String heading,
            List<TaskResult> open,
            List<TaskResult> ended,
            SupervisionForm form,
            HttpServletResponse response,
            Model model) {
        if (open.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("heading", heading);
        model.addAttribute(
                "lead",
                open.isEmpty()
                        ? "Keine der angekreuzten Aufgaben ist noch offen. Es ist nichts geändert."
                        : "Das ist aus jeder Aufgabe geworden. Was geändert ist, steht auch im Verlauf.");
        model.addAttribute(
                "results", Stream.concat(open.stream(), ended.stream()).toList());
        model.addAttribute("back", form.back());
        return "monitoring/results";
    }

    private static void permit(Actor actor) {
        if (!BoardReaders.maySupervise(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /**
     * @param field to which belongs what is refused
     * @param allTheSame what to do about a colleague's change
     */
    private record Act(String heading, String field, String allTheSame, Function<List<Line>, List<TaskResult>> of) {}
}
