package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.CurveSheet;
import bildungslandschaft.rollout.PlanCurves;
import bildungslandschaft.rollout.StalePlanException;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan curve of a project as a table that those who steer it change. */
@Controller
class CurveController {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("'am' d. MMMM yyyy 'um' HH:mm 'Uhr'", Locale.GERMAN);

    private final PlanCurves curves;
    private final Clock clock;

    CurveController(PlanCurves curves, Clock clock) {
        this.curves = curves;
        this.clock = clock;
    }

    @GetMapping("/rollout/{number}/plankurve")
    String show(@PathVariable String number, Actor actor, Model model) {
        var sheet = find(number, actor);
        return page(sheet, CurveForm.stored(sheet), false, model);
    }

    /** @param next {@code zeilen} for more lines, {@code ordnen} to have them sorted; otherwise the curve is saved */
    @PostMapping("/rollout/{number}/plankurve")
    String change(
            @PathVariable String number,
            @RequestParam(name = "weiter", defaultValue = "") String next,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var sheet = find(number, actor);
        var form = CurveForm.sent(sheet, request::getParameter);
        if (!sheet.open()) {
            return collided(form, sheet, response, model);
        }
        if (form.complete() && next.equals("zeilen")) {
            return page(sheet, form.longer(), false, model);
        }
        if (form.complete() && next.equals("ordnen")) {
            return page(sheet, form.inOrder(), false, model);
        }
        var checked = form.checked(sheet);
        if (!checked.isFlawless()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(sheet, checked, false, model);
        }
        try {
            curves.change(sheet.number(), form.edition(), form.points(), actor);
        } catch (StalePlanException | ConcurrencyFailureException | DataIntegrityViolationException faster) {
            return collided(form, find(number, actor), response, model);
        }
        afterwards.addFlashAttribute("curveSaved", true);
        return "redirect:/rollout/" + number;
    }

    private String collided(CurveForm form, CurveSheet now, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(now, form.over(now), true, model);
    }

    private String page(CurveSheet sheet, CurveForm form, boolean collided, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("form", form);
        model.addAttribute("problems", form.problems());
        model.addAttribute("collided", collided);
        model.addAttribute("changed", changed(sheet));
        return "rollout/plan-curve";
    }

    private @Nullable String changed(CurveSheet sheet) {
        var moment = sheet.changedAt();
        return moment == null ? null : moment.atZone(clock.getZone()).format(MOMENT);
    }

    private CurveSheet find(String number, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> curves.find(parsed, actor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
