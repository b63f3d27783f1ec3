package bildungslandschaft.masterdata.web;

import bildungslandschaft.masterdata.ClosurePlanning;
import bildungslandschaft.masterdata.ClosurePlanning.Sheet;
import bildungslandschaft.masterdata.ClosureRules;
import bildungslandschaft.workflow.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The closures of one Kita as one table: add, change, remove, and save it all at once. */
@Controller
@RequestMapping("/stammdaten/kitas/{id}/schliesszeiten")
class ClosureController {

    private final ClosurePlanning planning;
    private final Clock clock;

    ClosureController(ClosurePlanning planning, Clock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String id, Actor actor, Model model) {
        var sheet = find(id, actor);
        return page(sheet, ClosureForm.stored(sheet.edition(), sheet.current()), false, model);
    }

    @PostMapping
    String save(
            @PathVariable String id,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var sheet = find(id, actor);
        var form = ClosureForm.sent(request::getParameter, sheet.former(), rules());
        if (!form.isFlawless()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    sheet, form.complete() ? form : ClosureForm.lost(sheet.edition(), sheet.current()), false, model);
        }
        if (!form.closures().equals(sheet.current())) {
            try {
                planning.save(sheet, form.edition(), form.closures(), actor);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException faster) {
                var now = find(id, actor);
                // A double click: what was to be stored is stored.
                if (!form.closures().equals(now.current())) {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return page(now, form.beside(now.edition(), now.current()), true, model);
                }
            }
        }
        afterwards.addFlashAttribute("saved", true);
        return "redirect:/stammdaten/kitas/" + sheet.kita().kita().id() + "/schliesszeiten";
    }

    private static String page(Sheet sheet, ClosureForm form, boolean collided, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("form", form);
        model.addAttribute("problems", form.problems());
        model.addAttribute("collided", collided);
        return "masterdata/closures";
    }

    private ClosureRules rules() {
        return ClosureRules.on(LocalDate.now(clock));
    }

    private Sheet find(String id, Actor actor) {
        return planning.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
