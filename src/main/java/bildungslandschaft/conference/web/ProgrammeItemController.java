package bildungslandschaft.conference.web;

import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeKind;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeSheet;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of one part of the day: added, changed, taken out. */
@Controller
class ProgrammeItemController {

    private final ProgrammeDoor door;
    private final Programme programme;

    ProgrammeItemController(ProgrammeDoor door, Programme programme) {
        this.door = door;
        this.programme = programme;
    }

    @GetMapping("/konferenz/{number}/programm/neu")
    String blank(@PathVariable String number, Actor actor, Model model) {
        var sheet = door.plan(number, actor);
        return page(sheet, null, ProgrammeForm.empty(sheet), Map.of(), model);
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
        var problems = form.problems();
        if (problems.isEmpty()) {
            try {
                var id = ProgrammeDoor.idIn(String.valueOf(form.submission())).orElseGet(UUID::randomUUID);
                programme.add(sheet.conference().number(), id, form.entry(), actor);
                return toProgramme(sheet, "Der Programmpunkt ist aufgenommen.", afterwards);
            } catch (RefusedException refused) {
                problems.put(fieldOf(refused), refused.getMessage());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(sheet, null, form, problems, model);
    }

    @GetMapping("/konferenz/programmpunkt/{id}")
    String filled(@PathVariable String id, Actor actor, Model model) {
        var line = door.line(id, actor);
        return page(sheetOf(line, actor), line, ProgrammeForm.of(line), Map.of(), model);
    }

    @PostMapping("/konferenz/programmpunkt/{id}")
    String change(
            @PathVariable String id,
            ProgrammeForm form,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var line = door.line(id, actor);
        var problems = form.problems();
        if (problems.isEmpty()) {
            try {
                programme.change(line.id(), form.seen(), form.entry(), actor);
                return toProgramme(sheetOf(line, actor), "Die Änderung ist gespeichert.", afterwards);
            } catch (SettledException faster) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return conflict(id, form, faster, actor, model);
            } catch (RefusedException refused) {
                problems.put(fieldOf(refused), refused.getMessage());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(sheetOf(line, actor), line, form, problems, model);
    }

    @PostMapping("/konferenz/programmpunkt/{id}/entfernen")
    String remove(@PathVariable String id, Actor actor, RedirectAttributes afterwards) {
        var line = door.line(id, actor);
        var sheet = sheetOf(line, actor);
        try {
            programme.remove(line.id(), actor);
            return toProgramme(sheet, "Der Programmpunkt ist entfernt.", afterwards);
        } catch (RefusedException refused) {
            afterwards.addFlashAttribute("problem", refused.getMessage());
            return toProgramme(sheet, null, afterwards);
        }
    }

    /** What somebody else has saved stands beside what was typed here, which can be saved over it or not. */
    private String conflict(String id, ProgrammeForm form, SettledException faster, Actor actor, Model model) {
        var now = door.line(id, actor);
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

    private static String toProgramme(ProgrammeSheet sheet, @Nullable String done, RedirectAttributes afterwards) {
        if (done != null) {
            afterwards.addFlashAttribute("done", done);
        }
        return "redirect:/konferenz/%s/programm/bearbeiten"
                .formatted(sheet.conference().number());
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
