package bildungslandschaft.masterdata.web;

import bildungslandschaft.masterdata.people.AccountKeeping;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons beside somebody's account: a one-time password, lock, unlock. */
@Controller
class AccountController {

    private final PeopleDoor door;
    private final AccountKeeping accounts;

    AccountController(PeopleDoor door, AccountKeeping accounts) {
        this.door = door;
        this.accounts = accounts;
    }

    @PostMapping("/stammdaten/personen/{login}/konto")
    String act(
            Actor actor,
            @PathVariable String login,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "-1") int edition,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var page = door.written(actor, login);
        boolean known = page.account() != null;
        try {
            if (act.equals("password")) {
                afterwards.addFlashAttribute("password", accounts.givePassword(login, edition, actor));
            } else if (act.equals("lock") && known) {
                accounts.lock(login, edition, actor);
                afterwards.addFlashAttribute("saved", "Das Konto ist gesperrt. Offene Sitzungen sind beendet.");
            } else if (act.equals("unlock") && known) {
                accounts.unlock(login, edition, actor);
                afterwards.addFlashAttribute("saved", "Das Konto ist wieder offen. Das Passwort ist wie vorher.");
            } else {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", page);
                model.addAttribute("refused", "Ihre Eingabe kam unvollständig an. Bitte versuchen Sie es noch einmal.");
                return "masterdata/person";
            }
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page);
            model.addAttribute("refused", refused.getMessage());
            return "masterdata/person";
        } catch (ConcurrencyFailureException | DataIntegrityViolationException | IllegalStateException faster) {
            // After a double click the password of the first one waits for the page that this leads to.
            return "redirect:/stammdaten/personen/" + login + "?inzwischen=ja";
        }
        return "redirect:/stammdaten/personen/" + login;
    }
}
