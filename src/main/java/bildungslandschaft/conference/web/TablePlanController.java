package bildungslandschaft.conference.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.registration.TableAssignment;
import bildungslandschaft.workflow.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who sits at which theme table and why; read before the tables are given out, since then everybody is written to. */
@Controller
class TablePlanController {

    private final ConferenceDoor door;
    private final TableAssignment assignment;

    TablePlanController(ConferenceDoor door, TableAssignment assignment) {
        this.door = door;
        this.assignment = assignment;
    }

    @GetMapping("/konferenz/{number}/anmeldungen/tische")
    String page(@PathVariable String number, Actor actor, Model model) {
        var plan = door.plan(number, actor);
        model.addAttribute("conference", plan.conference());
        model.addAttribute("day", GermanDay.withWeekday(plan.conference().day()));
        model.addAttribute("over", plan.today().isAfter(plan.conference().day()));
        model.addAttribute("plan", assignment.plan(plan.conference().number()));
        return "conference/table-plan";
    }
}
