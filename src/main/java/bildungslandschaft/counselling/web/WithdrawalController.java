package bildungslandschaft.counselling.web;

import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseOverview;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The client has withdrawn by phone or letter, and the advisor enters it. */
@Controller
class WithdrawalController {

    private final Counselling counselling;
    private final CaseOverview overview;

    WithdrawalController(Counselling counselling, CaseOverview overview) {
        this.counselling = counselling;
        this.overview = overview;
    }

    @GetMapping("/beratung/{number}/rueckzug")
    String ask(@PathVariable String number, Actor actor, Model model) {
        var own = own(number, actor);
        if (own.actions().isEmpty()) {
            return "redirect:/vorgaenge/" + own.number();
        }
        model.addAttribute("number", own.number());
        return "counselling/withdrawal";
    }

    /** A second click finds the case closed and is led to it, like the first. */
    @PostMapping("/beratung/{number}/rueckzug")
    String withdraw(@PathVariable String number, Actor actor) {
        var own = own(number, actor).registered().number();
        counselling.withdraw(own, actor);
        return "redirect:/vorgaenge/" + own;
    }

    private CaseOverview.Overview own(String number, Actor actor) {
        return CaseNumber.parse(number)
                .filter(parsed -> parsed.kind().equals(Counselling.KIND))
                .flatMap(parsed -> overview.find(parsed, actor))
                .filter(found -> found.access() == CaseAccess.FULL)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
