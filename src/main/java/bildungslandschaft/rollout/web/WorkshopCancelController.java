package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.workshop.WorkshopBoard;
import bildungslandschaft.rollout.workshop.WorkshopCancellation;
import bildungslandschaft.rollout.workshop.WorkshopLine;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for the reason before a workshop is called off, and says whom it concerns. */
@Controller
class WorkshopCancelController {

    private static final int MOST_REASON = 300;

    private final WorkshopDoor door;
    private final WorkshopBoard board;
    private final WorkshopCancellation cancellation;

    WorkshopCancelController(WorkshopDoor door, WorkshopBoard board, WorkshopCancellation cancellation) {
        this.door = door;
        this.board = board;
        this.cancellation = cancellation;
    }

    @GetMapping("/rollout/workshops/{id}/absagen")
    String ask(@PathVariable("id") String number, Actor actor, Model model) {
        var workshop = door.workshopToPlan(number, actor);
        return workshop.isPlanned()
                ? show(workshop, "", null, actor, model)
                : "redirect:/rollout/workshops/" + workshop.number();
    }

    @PostMapping("/rollout/workshops/{id}/absagen")
    String cancel(
            @PathVariable("id") String number,
            @RequestParam(name = "grund", defaultValue = "") String typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var workshop = door.workshopToPlan(number, actor);
        var reason = TypedText.line(typed);
        var problem = WorkshopForm.lengthProblem(reason, MOST_REASON, "Bitte nennen Sie den Grund.");
        if (problem == null) {
            try {
                cancellation.cancel(workshop.number(), reason, actor);
                afterwards.addFlashAttribute("done", "Der Workshop ist abgesagt. Jede Kita bekommt eine E-Mail.");
                return "redirect:/rollout/workshops/" + workshop.number();
            } catch (RefusedException refused) {
                problem = refused.getMessage();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(workshop, reason, problem, actor, model);
    }

    private String show(WorkshopLine workshop, String reason, @Nullable String problem, Actor actor, Model model) {
        model.addAttribute("workshop", workshop);
        model.addAttribute("kitas", board.seats(workshop.number(), actor).size());
        model.addAttribute("reason", reason);
        model.addAttribute("problem", problem);
        return "rollout/workshop-cancel";
    }
}
