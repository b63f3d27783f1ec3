package bildungslandschaft.web;

import bildungslandschaft.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: people who work here go on to their day, everybody else chooses a way in. */
@Controller
class StartPage {

    @GetMapping("/")
    String show(@Nullable Authentication authentication) {
        return CurrentPerson.of(authentication).isPresent() ? "redirect:/start" : "web/start";
    }
}
