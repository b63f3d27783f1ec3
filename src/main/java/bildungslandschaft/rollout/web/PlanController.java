package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.PlanLine;
import bildungslandschaft.rollout.PlanSheet;
import bildungslandschaft.rollout.RolloutPlans;
import bildungslandschaft.rollout.StalePlanException;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskCompletion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

/** A municipality's plan as one table: its contact fills it in, coordination reads it. */
@Controller
class PlanController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'um' HH:mm 'Uhr'", Locale.GERMAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("'am' d.M. 'um' HH:mm 'Uhr'", Locale.GERMAN);
    private static final String TASK = "releasePlan";

    private final RolloutPlans plans;
    private final TaskCompletion tasks;
    private final Clock clock;

    PlanController(RolloutPlans plans, TaskCompletion tasks, Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/rollout/plan/{number}")
    String show(@PathVariable String number, Actor actor, Model model) {
        var sheet = find(number, actor);
        return page(sheet, PlanForm.stored(sheet), false, model);
    }

    /** @param next what the person wants to do after saving */
    @PostMapping("/rollout/plan/{number}")
    String save(
            @PathVariable String number,
            @RequestParam(name = "weiter", defaultValue = "") String next,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var sheet = find(number, actor);
        if (!sheet.mine()) {
            throw notFound();
        }
        boolean toRelease = next.equals("freigabe");
        var form = PlanForm.sent(sheet, request::getParameter, toRelease);
        if (!sheet.open()) {
            return collided(form, sheet, response, model);
        }
        if (!form.isFlawless()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(sheet, form, false, model);
        }
        try {
            plans.save(sheet.number(), form.edition(), form.lines(), actor);
        } catch (StalePlanException | ConcurrencyFailureException | DataIntegrityViolationException faster) {
            return collided(form, find(number, actor), response, model);
        }
        afterwards.addFlashAttribute("justSaved", true);
        return "redirect:" + (toRelease ? taskOf(sheet.number()) : "/rollout/plan/" + number);
    }

    private String collided(PlanForm form, PlanSheet now, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(now, now.open() ? form.beside(now) : PlanForm.stored(now), true, model);
    }

    private String page(PlanSheet sheet, PlanForm form, boolean collided, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("collided", collided);
        model.addAttribute("form", form);
        model.addAttribute("problems", form.problems());
        model.addAttribute("saved", saved(sheet.savedAt()));
        model.addAttribute("waves", PlanForm.waves().mapToObj(String::valueOf).toList());
        model.addAttribute("standings", PlanLine.Standing.values());
        return "rollout/plan";
    }

    /** "um 10:42 Uhr", or with its day if that was not today. */
    private @Nullable String saved(@Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        var then = moment.atZone(clock.getZone());
        return then.format(then.toLocalDate().equals(LocalDate.now(clock)) ? TIME : MOMENT);
    }

    private String taskOf(CaseNumber number) {
        return tasks.waiting(number, TASK).map(task -> "/aufgaben/" + task.id()).orElse("/rollout/plan/" + number);
    }

    private PlanSheet find(String number, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> plans.find(parsed, actor))
                .orElseThrow(PlanController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
