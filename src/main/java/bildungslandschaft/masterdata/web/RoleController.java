package bildungslandschaft.masterdata.web;

import bildungslandschaft.masterdata.people.PersonPage;
import bildungslandschaft.masterdata.people.PersonPage.RoleLine;
import bildungslandschaft.masterdata.people.RoleDesk;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a person a role and ends one. */
@Controller
@RequestMapping("/stammdaten/personen/{login}/rolle")
class RoleController {

    private final PeopleDoor door;
    private final RoleDesk roles;
    private final Clock clock;

    RoleController(PeopleDoor door, RoleDesk roles, Clock clock) {
        this.door = door;
        this.roles = roles;
        this.clock = clock;
    }

    @GetMapping
    String form(Actor actor, @PathVariable String login, Model model) {
        return giving(door.givenRoles(actor, login), RoleForm.empty(today()), Map.of(), false, model);
    }

    @PostMapping
    String give(
            Actor actor,
            @PathVariable String login,
            RoleForm form,
            @RequestParam(defaultValue = "-1") int edition,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var page = door.givenRoles(actor, login);
        var problems = new LinkedHashMap<>(form.problems(page.reach(), roles.places(), today()));
        if (problems.isEmpty()) {
            var assignment = form.assignment(page.reach());
            var first = Objects.requireNonNull(form.first());
            try {
                roles.give(login, edition, assignment, first, form.last(), actor);
            } catch (RefusedException refused) {
                if (!isGiven(door.givenRoles(actor, login), form)) {
                    problems.put(String.valueOf(refused.field()), String.valueOf(refused.getMessage()));
                }
            } catch (ConcurrencyFailureException faster) {
                var now = door.givenRoles(actor, login);
                if (!isGiven(now, form)) {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return giving(now, form, Map.of(), true, model);
                }
            }
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return giving(page, form, problems, false, model);
        }
        afterwards.addFlashAttribute("saved", "Die Rolle ist eingetragen.");
        return "redirect:/stammdaten/personen/" + login;
    }

    /** Whether it was a double click, and what was to be given is given. */
    private static boolean isGiven(PersonPage page, RoleForm form) {
        var assignment = form.assignment(page.reach());
        return page.member().roles().stream()
                .anyMatch(role -> role.assignment().equals(assignment)
                        && role.from().equals(form.first())
                        && Objects.equals(role.to(), form.last()));
    }

    private String giving(PersonPage page, RoleForm form, Map<String, String> problems, boolean collided, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("reach", page.reach());
        model.addAttribute("role", form);
        model.addAttribute("places", roles.places());
        model.addAttribute("problems", problems);
        model.addAttribute("collided", collided);
        return "masterdata/person-role";
    }

    @GetMapping("/ende")
    String lastDay(
            Actor actor,
            @PathVariable String login,
            @RequestParam(name = "eintrag", defaultValue = "0") long entry,
            Model model) {
        var page = door.written(actor, login);
        var line = line(page, entry).orElseThrow(PeopleDoor::notFound);
        return ending(page, line, today().toString(), Map.of(), false, model);
    }

    @PostMapping("/ende")
    String end(
            Actor actor,
            @PathVariable String login,
            @RequestParam(name = "eintrag", defaultValue = "0") long entry,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "-1") int edition,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var page = door.written(actor, login);
        var line = line(page, entry);
        if (line.isEmpty()) {
            // A double click on a role that never began: it is gone already, as it should be.
            return "redirect:/stammdaten/personen/" + login;
        }
        var problems = EndForm.problems(lastDay, today());
        if (problems.isEmpty()) {
            var day = Objects.requireNonNull(EndForm.day(lastDay));
            try {
                roles.end(login, edition, entry, day, actor);
            } catch (RefusedException refused) {
                problems = Map.of("lastDay", String.valueOf(refused.getMessage()));
            } catch (ConcurrencyFailureException faster) {
                var now = door.written(actor, login);
                var left = line(now, entry);
                if (left.isPresent() && !day.equals(left.get().held().to())) {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return ending(now, left.get(), lastDay, Map.of(), true, model);
                }
            }
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ending(page, line.get(), lastDay, problems, false, model);
        }
        afterwards.addFlashAttribute("saved", "Das Ende der Rolle ist eingetragen.");
        return "redirect:/stammdaten/personen/" + login;
    }

    private static Optional<RoleLine> line(PersonPage page, long entry) {
        return page.roles().stream().filter(line -> line.held().id() == entry).findFirst();
    }

    private static String ending(
            PersonPage page,
            RoleLine line,
            String lastDay,
            Map<String, String> problems,
            boolean collided,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("line", line);
        model.addAttribute("lastDay", lastDay);
        model.addAttribute("problems", problems);
        model.addAttribute("collided", collided);
        return "masterdata/person-end";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
