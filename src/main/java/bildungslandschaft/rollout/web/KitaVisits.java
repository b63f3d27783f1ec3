package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.KitaAct;
import bildungslandschaft.rollout.KitaCounter;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.SettledException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lets people in who may act for a Kita; to all others the page is not there. */
@Component
class KitaVisits {

    private final KitaCounter counter;

    KitaVisits(KitaCounter counter) {
        this.counter = counter;
    }

    KitaCounter.Visit of(String number, KitaAct act, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> counter.visit(parsed, act, actor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The page that asks whether it is to be done; where there is nothing to do, the case instead. */
    static String page(KitaCounter.Visit visit, String view, Model model) {
        if (!visit.possible()) {
            return "redirect:/vorgaenge/" + visit.number();
        }
        model.addAttribute("visit", visit);
        return view;
    }

    /** Does it; who comes too late is told what has happened meanwhile. */
    static Object act(KitaCounter.Visit visit, KitaAct act, Runnable deed) {
        try {
            deed.run();
            return "redirect:/vorgaenge/" + visit.number();
        } catch (SettledException settled) {
            var page = new ModelAndView("rollout/settled", HttpStatus.CONFLICT);
            page.addObject("visit", visit);
            page.addObject("title", act.label());
            page.addObject("sentence", settled.getMessage());
            return page;
        }
    }
}
