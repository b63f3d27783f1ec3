package bildungslandschaft.rollout.web;

import bildungslandschaft.directory.Role;
import bildungslandschaft.rollout.ProjectList;
import bildungslandschaft.rollout.ProjectProposal;
import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.rollout.RolloutLetters;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.form.FormIntake;
import bildungslandschaft.workflow.form.FormPage;
import bildungslandschaft.workflow.form.FormSchema;
import bildungslandschaft.workflow.form.FormSubmission;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The list of projects, and the form with which project management proposes a new one. */
@Controller
class ProjectController {

    private static final String NEW = "/rollout/neu";

    private final ProjectList list;
    private final ProjectRollout rollout;
    private final RolloutLetters letters;
    private final DeployedForms forms;
    private final FormIntake intake;

    ProjectController(
            ProjectList list, ProjectRollout rollout, RolloutLetters letters, DeployedForms forms, FormIntake intake) {
        this.list = list;
        this.rollout = rollout;
        this.letters = letters;
        this.forms = forms;
        this.intake = intake;
    }

    @GetMapping("/rollout")
    String list(Actor actor, Model model) {
        model.addAttribute("projects", list.find(actor).orElseThrow(ProjectController::notFound));
        model.addAttribute("mayPropose", mayPropose(actor));
        model.addAttribute("letters", RolloutLetters.printedBy(actor) ? letters.countWaiting() : null);
        return "rollout/projects";
    }

    @GetMapping(NEW)
    String form(Actor actor, Model model) {
        requireProjectManager(actor);
        model.addAttribute("form", FormPage.of(schema(), Map.of(), NEW, "Projekt vorschlagen"));
        return "rollout/new-project";
    }

    @PostMapping(path = NEW, consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> propose(FormSubmission submission, Actor actor) {
        requireProjectManager(actor);
        var proposal = intake.accept(schema(), Map.of(), submission.values(), ProjectProposal.class);
        return Map.of("location", "/vorgaenge/" + propose(proposal, submission, actor));
    }

    private CaseNumber propose(ProjectProposal proposal, FormSubmission submission, Actor actor) {
        try {
            return rollout.propose(proposal, submission.submission(), actor);
        } catch (DataIntegrityViolationException twice) {
            // Two clicks at the same moment: the second finds the project of the first.
            return rollout.propose(proposal, submission.submission(), actor);
        }
    }

    private static boolean mayPropose(Actor actor) {
        return actor.reaches(Role.PROJECT_MANAGER.id());
    }

    private static void requireProjectManager(Actor actor) {
        if (!mayPropose(actor)) {
            throw notFound();
        }
    }

    private FormSchema schema() {
        return forms.ofEvent("project-rollout", "projectProposed");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
