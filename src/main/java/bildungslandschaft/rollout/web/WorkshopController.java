package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.workshop.AttendanceCertificates;
import bildungslandschaft.rollout.workshop.WorkshopAttendance;
import bildungslandschaft.rollout.workshop.WorkshopBoard;
import bildungslandschaft.rollout.workshop.WorkshopLine;
import bildungslandschaft.rollout.workshop.WorkshopPlanners;
import bildungslandschaft.rollout.workshop.WorkshopSeats;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Dues;
import bildungslandschaft.workflow.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one workshop: who has a seat, who waits, and, once it is over, who was there. */
@Controller
class WorkshopController {

    private static final String VIEW = "rollout/workshop";

    /** How a field of the attendance list begins; the rest is the number of the Kita's file. */
    private static final String PRESENT = "anwesend-";

    private final WorkshopDoor door;
    private final WorkshopBoard board;
    private final WorkshopAttendance attendance;
    private final WorkshopSeats seats;
    private final AttendanceCertificates certificates;
    private final Dues dues;

    WorkshopController(
            WorkshopDoor door,
            WorkshopBoard board,
            WorkshopAttendance attendance,
            WorkshopSeats seats,
            AttendanceCertificates certificates,
            Dues dues) {
        this.door = door;
        this.board = board;
        this.attendance = attendance;
        this.seats = seats;
        this.certificates = certificates;
        this.dues = dues;
    }

    @GetMapping("/rollout/workshops/{id}")
    String page(@PathVariable("id") String number, Actor actor, Model model) {
        return show(door.workshop(number, actor), Map.of(), actor, model);
    }

    /** One form for all Kitas; what is missing or impossible comes back with the rest as it was typed. */
    @PostMapping("/rollout/workshops/{id}/teilnahme")
    String record(
            @PathVariable("id") String number,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var workshop = door.workshopToPlan(number, actor);
        try {
            attendance.record(workshop.number(), presentIn(typed), actor);
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", refused.getMessage());
            model.addAttribute("problemField", PRESENT + Objects.requireNonNullElse(refused.field(), ""));
            return show(workshop, typed, actor, model);
        }
        afterwards.addFlashAttribute("done", "Die Teilnahme ist erfasst. Für jede Kita geht es von selbst weiter.");
        return "redirect:/rollout/workshops/" + workshop.number();
    }

    @PostMapping("/rollout/buchungen/{id}/absage")
    String giveBack(@PathVariable("id") String booking, Actor actor, RedirectAttributes afterwards) {
        long seat = booking.matches("[0-9]{1,15}") ? Long.parseLong(booking) : -1;
        var workshop = door.seatToGiveBack(seat, actor);
        try {
            seats.giveBack(seat, actor);
            afterwards.addFlashAttribute("done", "Der Platz ist frei. Wir suchen der Kita einen anderen.");
        } catch (RefusedException refused) {
            afterwards.addFlashAttribute("problem", refused.getMessage());
        }
        return "redirect:/rollout/workshops/" + workshop;
    }

    private static Map<CaseNumber, Integer> presentIn(Map<String, String> typed) {
        Map<CaseNumber, Integer> present = new HashMap<>();
        typed.forEach((field, text) -> {
            if (field.startsWith(PRESENT) && text.strip().matches("[0-9]{1,4}")) {
                CaseNumber.parse(field.substring(PRESENT.length()))
                        .ifPresent(kita -> present.put(kita, Integer.valueOf(text.strip())));
            }
        });
        return present;
    }

    private String show(WorkshopLine workshop, Map<String, String> typed, Actor actor, Model model) {
        var planner = WorkshopPlanners.include(actor);
        model.addAttribute("workshop", workshop);
        model.addAttribute("seats", board.seats(workshop.number(), actor));
        model.addAttribute("waiting", board.waiting(workshop.project(), actor));
        model.addAttribute("planner", planner);
        model.addAttribute("takesAttendance", planner && workshop.attendanceDueOn() != null);
        model.addAttribute("certificates", planner ? certificates.attendedBy(workshop.number()) : List.of());
        model.addAttribute("typed", typed);
        model.addAttribute("due", workshop.attendanceDueOn() == null ? null : dues.of(workshop.attendanceDueOn()));
        return VIEW;
    }
}
