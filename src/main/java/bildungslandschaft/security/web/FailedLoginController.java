package bildungslandschaft.security.web;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Role;
import bildungslandschaft.security.FailedLogins;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where wrong passwords were typed of late, for the technical administration. */
@Controller
class FailedLoginController {

    private final FailedLogins failed;
    private final Directory directory;
    private final Clock clock;

    FailedLoginController(FailedLogins failed, Directory directory, Clock clock) {
        this.failed = failed;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/betrieb/anmeldungen")
    String show(Principal reader, Model model) {
        boolean administrator = directory.rolesOf(reader.getName(), LocalDate.now(clock)).stream()
                .anyMatch(assignment -> assignment.role() == Role.ADMINISTRATOR);
        if (!administrator) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("lines", failed.latest());
        return "security/failed-logins";
    }
}
