package bildungslandschaft.security.web;

import bildungslandschaft.security.CurrentPerson;
import bildungslandschaft.security.FieldProblem;
import bildungslandschaft.security.OpenSession;
import bildungslandschaft.security.Passwords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a signed-in person changes their password. */
@Controller
@RequestMapping("/konto/passwort")
class PasswordController {

    private static final String VIEW = "security/password";

    private final Passwords passwords;
    private final OpenSession session;

    PasswordController(Passwords passwords, OpenSession session) {
        this.passwords = passwords;
        this.session = session;
    }

    @GetMapping
    String show() {
        return VIEW;
    }

    @PostMapping
    String change(
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String repeatedPassword,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var person = CurrentPerson.of(authentication).orElseThrow();
        var change = new Passwords.Change(oldPassword, newPassword, repeatedPassword);
        var problems = passwords.change(person, change, request.getRemoteAddr());
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", problems);
            model.addAttribute(
                    "problemOf",
                    problems.stream()
                            .collect(Collectors.toMap(
                                    FieldProblem::field, FieldProblem::message, (first, second) -> first)));
            return VIEW;
        }
        session.renew(person, request, response);
        afterwards.addFlashAttribute("changed", true);
        return "redirect:/konto/passwort";
    }
}
