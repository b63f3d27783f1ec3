package bildungslandschaft.conference.web;

import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeKind;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeSheet;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Retries;
import bildungslandschaft.workflow.SettledException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of one part of the day: added, changed, taken out. */
@Controller
class ProgrammeItemController {

    private static final String REMOVED = "Diesen Programmpunkt hat inzwischen jemand entfernt.";

    private final ProgrammeDoor door;
    private final Programme programme;
    private final ProgrammeSheets sheets;

    ProgrammeItemController(ProgrammeDoor door, Programme programme, ProgrammeSheets sheets) {
        this.door = door;
        this.programme = programme;
        this.sheets = sheets;
    }

    @GetMapping("/konferenz/{number}/programm/neu")
    String blank(@PathVariable String number, Actor actor, Model model) {
        var sheet = door.plan(number, actor);
        return sheet.conference().state().ahead()
                ? page(sheet, null, ProgrammeForm.empty(sheet), Map.of(), model)
                : ProgrammeDoor.toProgramme(sheet);
    }

    @PostMapping("/konferenz/{number}/programm/neu")
    String add(
            @PathVariable String number,
            ProgrammeForm form,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var sheet = door.plan(number, actor);
        var id = ProgrammeDoor.idIn(String.valueOf(form.submission())).orElseGet(UUID::randomUUID);
        var problems = form.problems();
        if (problems.isEmpty()) {
            try {
                Retries.run(() -> programme.add(sheet.conference().number(), id, form.entry(), form.isMeant(), actor));
                return toProgramme(sheet, "done", "Der Programmpunkt ist aufgenommen.", afterwards);
            } catch (ConcurrencyFailureException busy) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(sheet, null, form, Map.of("", Typed.BUSY), model);
            } catch (RefusedException refused) {
                problems.put(fieldOf(refused), refused.getMessage());
                addConflicts(problems, sheet.conference().number(), id, form, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(sheet, null, form, problems, model);
    }

    /** @param conference to which the part belonged when whoever opens it saw it last */
    @GetMapping("/konferenz/programmpunkt/{id}")
    String filled(
            @PathVariable String id,
            @RequestParam(name = "konferenz", defaultValue = "") String conference,
            Actor actor,
            Model model,
            RedirectAttributes afterwards) {
        var found = door.line(id, actor);
        if (found.isEmpty()) {
            return toProgramme(door.plan(conference, actor), "problem", REMOVED, afterwards);
        }
        var line = found.get();
        var sheet = sheetOf(line, actor);
        return sheet.conference().state().ahead()
                ? page(sheet, line, ProgrammeForm.of(line), Map.of(), model)
                : ProgrammeDoor.toProgramme(sheet);
    }

    @PostMapping("/konferenz/programmpunkt/{id}")
    String change(
            @PathVariable String id,
            @RequestParam(name = "konferenz", defaultValue = "") String conference,
            ProgrammeForm form,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var found = door.line(id, actor);
        if (found.isEmpty()) {
            return removed(conference, form, actor, model, response);
        }
        var line = found.get();
        var problems = form.problems();
        if (problems.isEmpty()) {
            try {
                Retries.run(() -> programme.change(line.id(), form.seen(), form.entry(), form.isMeant(), actor));
                return toProgramme(sheetOf(line, actor), "done", "Die Änderung ist gespeichert.", afterwards);
            } catch (ConcurrencyFailureException busy) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(sheetOf(line, actor), line, form, Map.of("", Typed.BUSY), model);
            } catch (SettledException faster) {
                var now = door.line(id, actor);
                return now.isPresent()
                        ? conflict(now.get(), form, faster, actor, model, response)
                        : removed(line.conference().value(), form, actor, model, response);
            } catch (RefusedException refused) {
                problems.put(fieldOf(refused), refused.getMessage());
                addConflicts(problems, line.conference(), line.id(), form, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(sheetOf(line, actor), line, form, problems, model);
    }

    @PostMapping("/konferenz/programmpunkt/{id}/entfernen")
    String remove(
            @PathVariable String id,
            @RequestParam(name = "konferenz", defaultValue = "") String conference,
            Actor actor,
            RedirectAttributes afterwards) {
        var line = door.line(id, actor);
        var sheet = line.isPresent() ? sheetOf(line.get(), actor) : door.plan(conference, actor);
        if (line.isEmpty()) {
            return toProgramme(sheet, "done", REMOVED, afterwards);
        }
        try {
            Retries.run(() -> programme.remove(line.get().id(), actor));
            return toProgramme(sheet, "done", "Der Programmpunkt ist entfernt.", afterwards);
        } catch (SettledException faster) {
            return toProgramme(sheet, "done", REMOVED, afterwards);
        } catch (ConcurrencyFailureException busy) {
            return toProgramme(sheet, "problem", Typed.BUSY, afterwards);
        } catch (RefusedException refused) {
            return toProgramme(sheet, "problem", refused.getMessage(), afterwards);
        }
    }

    /** What it contradicts stands beside the question whether it is meant so. */
    private void addConflicts(
            Map<String, String> problems, CaseNumber number, UUID id, ProgrammeForm form, Model model) {
        if (problems.containsKey("meant")) {
            model.addAttribute("conflicts", sheets.contradictions(number, id, form.entry()));
        }
    }

    /** Somebody else has taken the part out; what was typed can be taken in as a new one. */
    private String removed(
            String conference, ProgrammeForm form, Actor actor, Model model, HttpServletResponse response) {
        var sheet = door.plan(conference, actor);
        response.setStatus(HttpStatus.CONFLICT.value());
        var problem = REMOVED + " Ihre Eingaben stehen noch hier. Mit „Aufnehmen“ wird daraus ein neuer Programmpunkt.";
        return page(sheet, null, form.anew(), Map.of("", problem), model);
    }

    /** What somebody else has saved stands beside what was typed here, which can be saved over it or not. */
    private String conflict(
            ProgrammeLine now,
            ProgrammeForm form,
            SettledException faster,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        var problems = new LinkedHashMap<String, String>();
        problems.put("", faster.getMessage());
        model.addAttribute("theirs", now);
        return page(sheetOf(now, actor), now, form.seeing(now.version()), problems, model);
    }

    private ProgrammeSheet sheetOf(ProgrammeLine line, Actor actor) {
        return door.plan(line.conference().value(), actor);
    }

    private static String fieldOf(RefusedException refused) {
        return Objects.requireNonNullElse(refused.field(), "");
    }

    /** @param kind of what it says above the programme: "done" or "problem" */
    private static String toProgramme(
            ProgrammeSheet sheet, String kind, @Nullable String sentence, RedirectAttributes afterwards) {
        afterwards.addFlashAttribute(kind, sentence);
        return ProgrammeDoor.toProgramme(sheet);
    }

    private static String page(
            ProgrammeSheet sheet,
            @Nullable ProgrammeLine line,
            ProgrammeForm form,
            Map<String, String> problems,
            Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("conference", sheet.conference());
        model.addAttribute("line", line);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("kinds", ProgrammeKind.values());
        model.addAttribute("states", ProgrammeState.values());
        return "conference/programme-item";
    }
}
