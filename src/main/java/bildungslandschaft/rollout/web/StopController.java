package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.ProjectList;
import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TypedText;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Project management stops a project, after it has read what that means. */
@Controller
class StopController {

    private static final int LONGEST_REASON = 500;

    private final ProjectList list;
    private final ProjectRollout rollout;

    StopController(ProjectList list, ProjectRollout rollout) {
        this.list = list;
        this.rollout = rollout;
    }

    @GetMapping("/rollout/{number}/stopp")
    String ask(@PathVariable String number, Actor actor, Model model) {
        return page(find(number, actor), "", null, model);
    }

    /** A second click finds the project stopped and is led to it, like the first. */
    @PostMapping("/rollout/{number}/stopp")
    String stop(
            @PathVariable String number,
            @RequestParam(name = "grund", defaultValue = "") String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var project = find(number, actor);
        var written = TypedText.line(reason);
        var problem = problemOf(written);
        if (problem != null && !project.state().closed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(project, reason, problem, model);
        }
        rollout.stop(new CaseNumber(project.number()), written, actor);
        return "redirect:/vorgaenge/" + project.number();
    }

    private static String page(ProjectList.Line project, String reason, @Nullable String problem, Model model) {
        if (project.state().closed()) {
            return "redirect:/vorgaenge/" + project.number();
        }
        model.addAttribute("project", project);
        model.addAttribute("reason", reason);
        model.addAttribute("problem", problem);
        return "rollout/stop";
    }

    private static @Nullable String problemOf(String reason) {
        if (reason.isEmpty()) {
            return "Bitte nennen Sie den Grund.";
        }
        return reason.length() > LONGEST_REASON ? "Bitte höchstens " + LONGEST_REASON + " Zeichen." : null;
    }

    private ProjectList.Line find(String number, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> list.findStoppable(parsed, actor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
