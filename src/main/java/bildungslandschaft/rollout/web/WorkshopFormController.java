package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.ProjectView;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.rollout.workshop.WorkshopLine;
import bildungslandschaft.rollout.workshop.WorkshopPlanning;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form with which a workshop is planned or changed. */
@Controller
class WorkshopFormController {

    private static final String VIEW = "rollout/workshop-form";

    private final WorkshopDoor door;
    private final WorkshopPlanning planning;
    private final RolloutFiles files;

    WorkshopFormController(WorkshopDoor door, WorkshopPlanning planning, RolloutFiles files) {
        this.door = door;
        this.planning = planning;
        this.files = files;
    }

    @GetMapping("/rollout/{projekt}/workshops/neu")
    String blank(@PathVariable("projekt") String number, Actor actor, Model model) {
        return show(door.projectToPlan(number, actor), null, WorkshopForm.empty(), model);
    }

    @PostMapping("/rollout/{projekt}/workshops/neu")
    String plan(
            @PathVariable("projekt") String number,
            WorkshopForm form,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var project = door.projectToPlan(number, actor);
        var problems = form.problems();
        if (problems.isEmpty()) {
            try {
                var planned = planning.plan(project.number(), form.plan(), form.isMeantInHolidays(), actor);
                afterwards.addFlashAttribute("done", "Der Workshop ist geplant.");
                return "redirect:/rollout/workshops/" + planned;
            } catch (RefusedException refused) {
                problems.put(fieldOf(refused), refused.getMessage());
            }
        }
        return again(project, null, form, problems, model, response);
    }

    @GetMapping("/rollout/workshops/{id}/aendern")
    String filled(@PathVariable("id") String number, Actor actor, Model model) {
        var workshop = door.workshopToPlan(number, actor);
        if (!workshop.isPlanned()) {
            return "redirect:/rollout/workshops/" + workshop.number();
        }
        return show(projectOf(workshop), number, WorkshopForm.of(workshop.plan()), model);
    }

    @PostMapping("/rollout/workshops/{id}/aendern")
    String change(
            @PathVariable("id") String number,
            WorkshopForm form,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var workshop = door.workshopToPlan(number, actor);
        var problems = form.problems();
        if (problems.isEmpty()) {
            try {
                planning.change(
                        workshop.number(),
                        Objects.requireNonNullElse(form.edition(), ""),
                        form.plan(),
                        form.isMeantInHolidays(),
                        actor);
                afterwards.addFlashAttribute("done", "Die Änderung ist gespeichert.");
                return "redirect:/rollout/workshops/" + workshop.number();
            } catch (SettledException faster) {
                problems.put("", faster.getMessage());
                var now = door.workshopToPlan(number, actor);
                var view = again(projectOf(now), number, form.over(now.plan()), problems, model, response);
                response.setStatus(HttpStatus.CONFLICT.value());
                return view;
            } catch (RefusedException refused) {
                problems.put(fieldOf(refused), refused.getMessage());
            } catch (ConcurrencyFailureException atOnce) {
                // Saved at the same moment as somebody else: the page as it is now tells of it, and keeps what was
                // typed.
                problems.put("", "Jemand hat gerade denselben Workshop gespeichert. Bitte speichern Sie noch einmal.");
            }
        }
        return again(projectOf(workshop), number, form, problems, model, response);
    }

    private ProjectView projectOf(WorkshopLine workshop) {
        return files.project(workshop.project()).orElseThrow();
    }

    private static String fieldOf(RefusedException refused) {
        return Objects.requireNonNullElse(refused.field(), "");
    }

    private String again(
            ProjectView project,
            @Nullable String workshop,
            WorkshopForm form,
            Map<String, String> problems,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", problems);
        return show(project, workshop, form, model);
    }

    private String show(ProjectView project, @Nullable String workshop, WorkshopForm form, Model model) {
        var day = form.day();
        model.addAttribute("project", project);
        model.addAttribute("workshop", workshop);
        model.addAttribute("form", form);
        model.addAttribute("topics", topicsOf(project));
        model.addAttribute(
                "holidays", day == null ? null : planning.holidaysOn(day).orElse(null));
        return VIEW;
    }

    private static List<String> topicsOf(ProjectView project) {
        var topics = project.profile().topics();
        return topics == null
                ? List.of()
                : Arrays.stream(topics.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(topic -> !topic.isEmpty())
                        .toList();
    }
}
