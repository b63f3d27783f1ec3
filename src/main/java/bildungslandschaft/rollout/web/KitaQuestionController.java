package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.KitaAct;
import bildungslandschaft.rollout.KitaQuestion;
import bildungslandschaft.workflow.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "The link does not work any more", says somebody on the phone: here it is sent once more. */
@Controller
class KitaQuestionController {

    private final KitaVisits visits;
    private final KitaQuestion question;

    KitaQuestionController(KitaVisits visits, KitaQuestion question) {
        this.visits = visits;
        this.question = question;
    }

    @GetMapping("/rollout/kita/{number}/link")
    String asking(@PathVariable String number, Actor actor, Model model) {
        return KitaVisits.page(visits.of(number, KitaAct.ASK_AGAIN, actor), "rollout/kita-ask-again", model);
    }

    @PostMapping("/rollout/kita/{number}/link")
    Object ask(@PathVariable String number, Actor actor, RedirectAttributes afterwards) {
        var visit = visits.of(number, KitaAct.ASK_AGAIN, actor);
        return KitaVisits.act(visit, KitaAct.ASK_AGAIN, () -> {
            question.askAgain(visit.number(), visit.actor());
            afterwards.addFlashAttribute("told", "Der Link ist noch einmal gesendet.");
        });
    }
}
