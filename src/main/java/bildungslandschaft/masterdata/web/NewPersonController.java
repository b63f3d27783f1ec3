package bildungslandschaft.masterdata.web;

import bildungslandschaft.directory.Person;
import bildungslandschaft.masterdata.people.PeopleDesk;
import bildungslandschaft.masterdata.people.PeopleList;
import bildungslandschaft.masterdata.people.PeopleReach;
import bildungslandschaft.masterdata.people.PersonDetails;
import bildungslandschaft.masterdata.people.RoleDesk;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.TypedText;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody new: who it is, the first role and an account, all at once. */
@Controller
@RequestMapping("/stammdaten/personen/neu")
class NewPersonController {

    /** Logins that are addresses of pages. */
    private static final String RESERVED = "neu";

    private static final String TAKEN = "Diesen Anmeldenamen gibt es schon. Bitte wählen Sie einen anderen.";

    private final PeopleDoor door;
    private final PeopleList list;
    private final PeopleDesk people;
    private final RoleDesk roles;
    private final Clock clock;

    NewPersonController(PeopleDoor door, PeopleList list, PeopleDesk people, RoleDesk roles, Clock clock) {
        this.door = door;
        this.list = list;
        this.people = people;
        this.roles = roles;
        this.clock = clock;
    }

    @GetMapping
    String form(Actor actor, Model model) {
        var reach = door.entering(actor);
        return page(reach, "", DetailsForm.empty(), RoleForm.empty(today()), true, Map.of(), model);
    }

    @PostMapping
    String enter(
            Actor actor,
            @RequestParam(defaultValue = "") String login,
            DetailsForm details,
            RoleForm role,
            @RequestParam(defaultValue = "false") boolean account,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var reach = door.entering(actor);
        var wanted = TypedText.line(login).toLowerCase(Locale.ROOT);
        var problems = new LinkedHashMap<String, String>();
        if (!Person.isLogin(wanted) || wanted.equals(RESERVED)) {
            problems.put(
                    "login",
                    "Der Anmeldename hat 2 bis 40 Zeichen: kleine Buchstaben ohne Umlaute, Ziffern, Punkt und"
                            + " Bindestrich, vorn einen Buchstaben.");
        }
        problems.putAll(details.problems());
        problems.putAll(role.problems(reach, roles.places(), today()));
        if (problems.isEmpty()) {
            try {
                people.enter(
                                details.details(wanted),
                                role.assignment(reach),
                                Objects.requireNonNull(role.first()),
                                role.last(),
                                account,
                                actor)
                        .ifPresent(password -> afterwards.addFlashAttribute("password", password));
                afterwards.addFlashAttribute("saved", "Die Person ist eingetragen.");
            } catch (RefusedException
                    | ConcurrencyFailureException
                    | DataIntegrityViolationException
                    | IllegalStateException taken) {
                // A double click: what was to be entered is entered, and the password is on its way.
                if (!isEntered(reach, details.details(wanted), role)) {
                    problems.put("login", TAKEN);
                }
            }
        }
        if (problems.isEmpty()) {
            return "redirect:/stammdaten/personen/" + wanted;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(reach, login, details, role, account, problems, model);
    }

    private boolean isEntered(PeopleReach reach, PersonDetails details, RoleForm role) {
        return list.page(reach, details.person().login())
                .map(page -> page.member())
                .filter(member -> PersonDetails.of(member).equals(details))
                .filter(member -> member.roles().stream()
                        .anyMatch(held -> held.assignment().equals(role.assignment(reach))
                                && held.from().equals(role.first())))
                .isPresent();
    }

    private String page(
            PeopleReach reach,
            String login,
            DetailsForm details,
            RoleForm role,
            boolean account,
            Map<String, String> problems,
            Model model) {
        model.addAttribute("login", login);
        model.addAttribute("details", details);
        model.addAttribute("role", role);
        model.addAttribute("account", account);
        model.addAttribute("reach", reach);
        model.addAttribute("places", roles.places());
        model.addAttribute("problems", problems);
        return "masterdata/person-new";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
