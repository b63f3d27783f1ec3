package bildungslandschaft.masterdata.web;

import bildungslandschaft.masterdata.people.PeopleDesk;
import bildungslandschaft.masterdata.people.PersonDetails;
import bildungslandschaft.masterdata.people.PersonPage;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
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

/** What somebody is called and where mails go; and the day on which they leave. */
@Controller
@RequestMapping("/stammdaten/personen/{login}")
class PersonChangeController {

    private final PeopleDoor door;
    private final PeopleDesk people;
    private final Clock clock;

    PersonChangeController(PeopleDoor door, PeopleDesk people, Clock clock) {
        this.door = door;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/angaben")
    String form(Actor actor, @PathVariable String login, Model model) {
        var page = door.written(actor, login);
        return details(page, DetailsForm.of(PersonDetails.of(page.member())), Map.of(), false, model);
    }

    @PostMapping("/angaben")
    String describe(
            Actor actor,
            @PathVariable String login,
            DetailsForm form,
            @RequestParam(defaultValue = "-1") int edition,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var page = door.written(actor, login);
        var problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return details(page, form, problems, false, model);
        }
        var wanted = form.details(login);
        if (!wanted.equals(PersonDetails.of(page.member()))) {
            try {
                people.describe(wanted, edition, actor);
            } catch (ConcurrencyFailureException faster) {
                var now = door.written(actor, login);
                if (!wanted.equals(PersonDetails.of(now.member()))) {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return details(now, form, Map.of(), true, model);
                }
            }
        }
        afterwards.addFlashAttribute("saved", "Die Angaben sind gespeichert.");
        return "redirect:/stammdaten/personen/" + login;
    }

    private static String details(
            PersonPage page, DetailsForm form, Map<String, String> problems, boolean collided, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("details", form);
        model.addAttribute("problems", problems);
        model.addAttribute("collided", collided);
        return "masterdata/person-details";
    }

    @GetMapping("/ende")
    String lastDay(Actor actor, @PathVariable String login, Model model) {
        var page = door.written(actor, login);
        return leaving(page, LocalDate.now(clock).toString(), Map.of(), false, model);
    }

    @PostMapping("/ende")
    String leave(
            Actor actor,
            @PathVariable String login,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "-1") int edition,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var page = door.written(actor, login);
        var problems = EndForm.problems(lastDay, LocalDate.now(clock));
        if (problems.isEmpty()) {
            var day = Objects.requireNonNull(EndForm.day(lastDay));
            try {
                people.leave(login, edition, day, actor);
            } catch (RefusedException refused) {
                problems = Map.of("lastDay", String.valueOf(refused.getMessage()));
            } catch (ConcurrencyFailureException faster) {
                var now = door.written(actor, login);
                if (!now.member().isOver(day.plusDays(1))) {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return leaving(now, lastDay, Map.of(), true, model);
                }
            }
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return leaving(page, lastDay, problems, false, model);
        }
        afterwards.addFlashAttribute("saved", "Das Ende ist eingetragen.");
        return "redirect:/stammdaten/personen/" + login;
    }

    private static String leaving(
            PersonPage page, String lastDay, Map<String, String> problems, boolean collided, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("lastDay", lastDay);
        model.addAttribute("problems", problems);
        model.addAttribute("collided", collided);
        return "masterdata/person-end";
    }
}
