package bildungslandschaft.security.web;

import bildungslandschaft.security.CurrentPerson;
import bildungslandschaft.security.DemoLogins;
import bildungslandschaft.security.LoginRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the login page; the login itself is Spring Security's. As the first page of all it is there from the beginning. */
@Controller
@Lazy(false)
class LoginController {

    private final Optional<DemoLogins> demoLogins;

    LoginController(Optional<DemoLogins> demoLogins) {
        this.demoLogins = demoLogins;
    }

    @GetMapping("/login")
    String show(
            Model model,
            HttpServletRequest request,
            @Nullable Authentication authentication,
            @RequestParam @Nullable String username,
            @RequestParam @Nullable String abgemeldet) {
        if (CurrentPerson.of(authentication).isPresent()) {
            return "redirect:/";
        }
        var refusal = LoginRefusal.takeFrom(request.getSession(false));
        model.addAttribute("refusal", refusal.orElse(null));
        model.addAttribute("username", refusal.map(LoginRefusal::typedLogin).orElse(username));
        model.addAttribute("signedOut", abgemeldet != null && refusal.isEmpty());
        demoLogins.ifPresent(demo -> {
            model.addAttribute("demoLogins", demo.all());
            model.addAttribute("demoPassword", DemoLogins.PASSWORD);
        });
        return "security/login";
    }
}
