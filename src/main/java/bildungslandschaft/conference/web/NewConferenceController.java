package bildungslandschaft.conference.web;

import bildungslandschaft.conference.ConferenceDates;
import bildungslandschaft.conference.ConferencePlanning;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form with which the planning of a conference begins. */
@Controller
class NewConferenceController {

    private final ConferencePlanning planning;
    private final ConferenceDates dates;

    NewConferenceController(ConferencePlanning planning, ConferenceDates dates) {
        this.planning = planning;
        this.dates = dates;
    }

    @GetMapping("/konferenz/neu")
    String blank(Actor actor, Model model) {
        ConferenceDoor.requirePlanner(actor);
        return page(ConferenceForm.empty(planning.nextEdition()), Map.of(), model);
    }

    @PostMapping("/konferenz/neu")
    String plan(
            ConferenceForm form,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ConferenceDoor.requirePlanner(actor);
        var problems = form.problems();
        if (problems.isEmpty()) {
            try {
                var number = plan(form, actor);
                afterwards.addFlashAttribute("done", "Die Konferenz ist angelegt, ihr Plan steht.");
                afterwards.addFlashAttribute(
                        "unknownHolidays", dates.unknownHolidays(Objects.requireNonNull(form.date())));
                return "redirect:/konferenz/" + number;
            } catch (RefusedException refused) {
                problems.put(Objects.requireNonNullElse(refused.field(), ""), refused.getMessage());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, problems, model);
    }

    private CaseNumber plan(ConferenceForm form, Actor actor) {
        var sending = form.sending();
        try {
            return planning.plan(form.idea(), sending, actor);
        } catch (DataIntegrityViolationException twice) {
            // Two clicks at the same moment: the second finds the conference of the first.
            return planning.plan(form.idea(), sending, actor);
        }
    }

    private String page(ConferenceForm form, Map<String, String> problems, Model model) {
        var day = form.date();
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "conflicts", day == null || problems.containsKey("day") ? List.of() : dates.objections(day, null));
        model.addAttribute("unknownHolidays", day != null && dates.unknownHolidays(day));
        return "conference/new";
    }
}
