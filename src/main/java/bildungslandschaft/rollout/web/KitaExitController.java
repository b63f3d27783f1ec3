package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.KitaAct;
import bildungslandschaft.rollout.KitaCounter.Visit;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.workflow.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a Kita go, by its own wish or because there is none any more, and takes back one that was given up. */
@Controller
class KitaExitController {

    private final KitaVisits visits;
    private final KitaRollout rollout;

    KitaExitController(KitaVisits visits, KitaRollout rollout) {
        this.visits = visits;
        this.rollout = rollout;
    }

    @GetMapping("/rollout/kita/{number}/ausstieg")
    String leaving(@PathVariable String number, Actor actor, Model model) {
        return KitaVisits.page(visits.of(number, KitaAct.LEAVE, actor), "rollout/kita-leave", model);
    }

    @PostMapping("/rollout/kita/{number}/ausstieg")
    Object leave(@PathVariable String number, Actor actor) {
        var visit = visits.of(number, KitaAct.LEAVE, actor);
        return KitaVisits.act(
                visit, KitaAct.LEAVE, () -> rollout.end(visit.number(), EndReason.DROPPED_OUT, visit.actor()));
    }

    @GetMapping("/rollout/kita/{number}/wegfall")
    String lapsing(@PathVariable String number, Actor actor, Model model) {
        return KitaVisits.page(visits.of(number, KitaAct.LAPSE, actor), "rollout/kita-lapse", model);
    }

    @PostMapping("/rollout/kita/{number}/wegfall")
    Object lapse(
            @PathVariable String number, @RequestParam(defaultValue = "") String reason, Actor actor, Model model) {
        var visit = visits.of(number, KitaAct.LAPSE, actor);
        return switch (reason) {
            case "CLOSED_DOWN" -> lapse(visit, EndReason.CLOSED_DOWN);
            case "MERGED" -> lapse(visit, EndReason.MERGED);
            default -> {
                var page = new ModelAndView("rollout/kita-lapse", HttpStatus.UNPROCESSABLE_CONTENT);
                page.addObject("visit", visit);
                page.addObject("problem", "Bitte sagen Sie, warum es die Kita nicht mehr gibt.");
                yield page;
            }
        };
    }

    private Object lapse(Visit visit, EndReason reason) {
        return KitaVisits.act(visit, KitaAct.LAPSE, () -> rollout.end(visit.number(), reason, visit.actor()));
    }

    @GetMapping("/rollout/kita/{number}/wiederaufnahme")
    String reopening(@PathVariable String number, Actor actor, Model model) {
        return KitaVisits.page(visits.of(number, KitaAct.REOPEN, actor), "rollout/kita-reopen", model);
    }

    @PostMapping("/rollout/kita/{number}/wiederaufnahme")
    Object reopen(@PathVariable String number, Actor actor) {
        var visit = visits.of(number, KitaAct.REOPEN, actor);
        return KitaVisits.act(visit, KitaAct.REOPEN, () -> rollout.reopen(visit.number(), visit.actor()));
    }
}
