package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.ProjectList;
import bildungslandschaft.workflow.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** All projects with their target and how far they are. */
@Controller
class ProjectListController {

    private final ProjectList list;

    ProjectListController(ProjectList list) {
        this.list = list;
    }

    @GetMapping("/rollout")
    String list(Actor actor, Model model) {
        var lines = list.of(actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("lines", lines);
        return "rollout/projects";
    }
}
