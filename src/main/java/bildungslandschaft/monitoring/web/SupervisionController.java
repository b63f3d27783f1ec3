package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.BoardReaders;
import bildungslandschaft.monitoring.CaseSupervision;
import bildungslandschaft.monitoring.CaseSupervision.Line;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

    SupervisionController(CaseSupervision supervision) {
        this.supervision = supervision;
    }

    /** From the ticks in the list to an address that can be opened again. */
    @PostMapping(TASKS)
    String choose(Actor actor, SupervisionForm form) {
        permit(actor);
        var address = UriComponentsBuilder.fromPath(TASKS);
        form.cases().forEach(number -> address.queryParam("nummern", number));
        return "redirect:" + address.encode().toUriString();
    }

    @GetMapping(TASKS)
    String show(Actor actor, SupervisionForm form, Model model) {
        permit(actor);
        var lines = supervision.openTasks(form.cases(), actor);
        var all = form.withAll(lines.stream().map(line -> line.task().id()));
        return page(all, lines, Map.of(), model);
    }

    @PostMapping(TASKS + "/uebergeben")
    String handOver(Actor actor, SupervisionForm form, HttpServletResponse response, Model model) {
        permit(actor);
        var lines = supervision.openTasks(form.cases(), actor);
        var problems = form.problems();
        if (form.recipient().isEmpty()) {
            problems.put("an", "Bitte wählen Sie, wer die Aufgabe übernimmt.");
        }
        if (!problems.isEmpty()) {
            return refuse(form, lines, problems, response, model);
        }
        try {
            return results(
                    "Aufgaben übergeben",
                    supervision.handOver(chosen(form, lines), form.recipient(), form.reason(), actor),
                    model);
        } catch (RefusedException refused) {
            return refuse(
                    form.told(), lines, Map.of("aufgaben", String.valueOf(refused.getMessage())), response, model);
        }
    }

    @PostMapping(TASKS + "/frist")
    String setDeadline(Actor actor, SupervisionForm form, HttpServletResponse response, Model model) {
        permit(actor);
        var lines = supervision.openTasks(form.cases(), actor);
        var problems = form.problems();
        var until = form.until();
        if (until.isEmpty()) {
            problems.put("bis", "Bitte nennen Sie den Tag, bis zu dem die Aufgabe erledigt sein soll.");
        }
        if (!problems.isEmpty()) {
            return refuse(form, lines, problems, response, model);
        }
        try {
            return results(
                    "Fristen geändert",
                    supervision.setDeadline(chosen(form, lines), until.orElseThrow(), form.reason(), actor),
                    model);
        } catch (RefusedException refused) {
            boolean changed = CaseSupervision.TASKS.equals(refused.field());
            var problem = Map.of(changed ? "aufgaben" : "bis", String.valueOf(refused.getMessage()));
            return refuse(changed ? form.told() : form, lines, problem, response, model);
        }
    }

    private static List<Line> chosen(SupervisionForm form, List<Line> lines) {
        return lines.stream()
                .filter(line -> form.isChosen(line.task().id()))
                .map(form::seen)
                .toList();
    }

    private String refuse(
            SupervisionForm form,
            List<Line> lines,
            Map<String, String> problems,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
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

    private static String results(String heading, List<CaseSupervision.Result> results, Model model) {
        model.addAttribute("heading", heading);
        model.addAttribute("results", results);
        return "monitoring/supervised";
    }

    private static void permit(Actor actor) {
        if (!BoardReaders.maySupervise(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
