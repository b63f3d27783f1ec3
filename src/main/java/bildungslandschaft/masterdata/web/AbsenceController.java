package bildungslandschaft.masterdata.web;

import bildungslandschaft.directory.Absence;
import bildungslandschaft.masterdata.people.AbsencePlanning;
import bildungslandschaft.masterdata.people.PersonPage;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When somebody is away and who stands in: one's own, and for those who plan it for others. */
@Controller
class AbsenceController {

    private static final String OWN = "/abwesenheit";
    private static final String CANCEL = "/streichen";
    private static final String OF_ANOTHER = "/stammdaten/personen/{login}/abwesenheit";

    private final PeopleDoor door;
    private final AbsencePlanning planning;

    AbsenceController(PeopleDoor door, AbsencePlanning planning) {
        this.door = door;
        this.planning = planning;
    }

    @GetMapping({OWN, OF_ANOTHER})
    String show(
            Actor actor,
            @PathVariable(required = false) @Nullable String login,
            @RequestParam(name = "eintrag", required = false) @Nullable Long entry,
            Model model) {
        var page = page(actor, login);
        var form = entry == null
                ? AbsenceForm.empty()
                : stored(page, entry).map(AbsenceForm::of).orElseThrow(PeopleDoor::notFound);
        return sheet(page, login, form, Map.of(), false, model);
    }

    @PostMapping({OWN, OF_ANOTHER})
    String save(
            Actor actor,
            @PathVariable(required = false) @Nullable String login,
            AbsenceForm form,
            @RequestParam(defaultValue = "-1") int edition,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var page = page(actor, login);
        if (isStored(page, form)) {
            return done(login, List.of(), afterwards);
        }
        if (form.entry() != null && stored(page, form.entry()).isEmpty()) {
            return conflict(page, login, form, response, model);
        }
        var problems = new LinkedHashMap<>(form.problems());
        if (problems.isEmpty()) {
            var wanted = form.absence();
            problems.putAll(planning.problems(
                    page.member(), wanted.id(), wanted.firstDay(), wanted.lastDay(), wanted.deputy()));
        }
        if (problems.isEmpty()) {
            try {
                return done(login, store(page, form, edition, actor), afterwards);
            } catch (RefusedException refused) {
                problems.put("lastDay", String.valueOf(refused.getMessage()));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException | IllegalStateException faster) {
                var now = page(actor, login);
                if (isStored(now, form)) {
                    return done(login, List.of(), afterwards);
                }
                return conflict(now, login, form, response, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return sheet(page, login, form, problems, false, model);
    }

    /** What was typed, beside what somebody else has stored meanwhile. */
    private String conflict(
            PersonPage now, @Nullable String login, AbsenceForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return sheet(now, login, stillThere(now, form), Map.of(), true, model);
    }

    private List<String> store(PersonPage page, AbsenceForm form, int edition, Actor actor) {
        var wanted = form.absence();
        return form.entry() == null
                ? planning.plan(page.member(), edition, wanted.firstDay(), wanted.lastDay(), wanted.deputy(), actor)
                : planning.move(page.member(), edition, wanted, actor);
    }

    @PostMapping({OWN + CANCEL, OF_ANOTHER + CANCEL})
    String cancel(
            Actor actor,
            @PathVariable(required = false) @Nullable String login,
            @RequestParam(name = "eintrag", defaultValue = "0") long entry,
            @RequestParam(defaultValue = "-1") int edition,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        var page = page(actor, login);
        if (stored(page, entry).isPresent()) {
            try {
                planning.cancel(page.member(), edition, entry, actor);
                afterwards.addFlashAttribute("saved", "Die Abwesenheit ist gestrichen.");
            } catch (RefusedException refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var form = stored(page, entry).map(AbsenceForm::of).orElseGet(AbsenceForm::empty);
                return sheet(page, login, form, Map.of("lastDay", String.valueOf(refused.getMessage())), false, model);
            } catch (ConcurrencyFailureException faster) {
                var now = page(actor, login);
                if (stored(now, entry).isPresent()) {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return sheet(now, login, AbsenceForm.empty(), Map.of(), true, model);
                }
            }
        }
        return "redirect:" + address(login);
    }

    private static String done(@Nullable String login, List<String> duties, RedirectAttributes afterwards) {
        afterwards.addFlashAttribute("saved", "Die Abwesenheit ist gespeichert.");
        afterwards.addFlashAttribute("duties", duties);
        return "redirect:" + address(login);
    }

    private PersonPage page(Actor actor, @Nullable String login) {
        return login == null ? door.own(actor) : door.planned(actor, login);
    }

    private static Optional<Absence> stored(PersonPage page, long entry) {
        return page.member().absences().stream()
                .filter(absence -> absence.id() == entry)
                .findFirst();
    }

    private static boolean isStored(PersonPage page, AbsenceForm form) {
        return page.member().absences().stream().anyMatch(form::isStoredAs);
    }

    /** What somebody else has cancelled meanwhile can only be entered anew. */
    private static AbsenceForm stillThere(PersonPage page, AbsenceForm form) {
        return form.entry() == null || stored(page, form.entry()).isPresent()
                ? form
                : new AbsenceForm(null, form.firstDay(), form.lastDay(), form.deputy());
    }

    private String sheet(
            PersonPage page,
            @Nullable String login,
            AbsenceForm form,
            Map<String, String> problems,
            boolean collided,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("own", login == null);
        model.addAttribute("address", address(login));
        model.addAttribute("form", form);
        var candidates = planning.candidates(page.member());
        model.addAttribute("candidates", candidates);
        model.addAttribute(
                "unlisted", planning.unlisted(form.deputyOrNull(), candidates).orElse(null));
        model.addAttribute("problems", problems);
        model.addAttribute("collided", collided);
        return "masterdata/absence";
    }

    private static String address(@Nullable String login) {
        return login == null ? OWN : OF_ANOTHER.replace("{login}", login);
    }
}
