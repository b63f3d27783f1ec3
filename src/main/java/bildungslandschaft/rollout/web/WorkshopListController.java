package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.workshop.WorkshopBoard;
import bildungslandschaft.rollout.workshop.WorkshopPlanners;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Dues;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The workshops of a project: those of the next weeks, all to come, or those that are over; and who waits. */
@Controller
class WorkshopListController {

    private final WorkshopDoor door;
    private final WorkshopBoard board;
    private final Dues dues;

    WorkshopListController(WorkshopDoor door, WorkshopBoard board, Dues dues) {
        this.door = door;
        this.board = board;
        this.dues = dues;
    }

    @GetMapping("/rollout/{projekt}/workshops")
    String list(
            @PathVariable("projekt") String number,
            @RequestParam(name = "zeit", defaultValue = "bald") String time,
            Actor actor,
            Model model) {
        var project = door.project(number, actor);
        var past = board.past(project.number());
        var lines = switch (time) {
            case "vergangen" -> past;
            case "alle" -> board.upcoming(project.number(), true);
            default -> board.upcoming(project.number(), false);
        };
        model.addAttribute("project", project);
        model.addAttribute("lines", lines);
        model.addAttribute("time", time.equals("vergangen") || time.equals("alle") ? time : "bald");
        model.addAttribute(
                "unrecorded",
                past.stream().filter(line -> line.attendanceDueOn() != null).count());
        model.addAttribute("waiting", board.waiting(project.number(), actor));
        model.addAttribute("planner", WorkshopPlanners.include(actor));
        model.addAttribute("dues", dues);
        return "rollout/workshops";
    }
}
