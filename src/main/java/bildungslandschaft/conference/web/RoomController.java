package bildungslandschaft.conference.web;

import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeSheet;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Retries;
import bildungslandschaft.workflow.SettledException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Into what the programme has to fit: when the day begins and ends, and which rooms there are. */
@Controller
class RoomController {

    private final ProgrammeDoor door;
    private final Programme programme;

    RoomController(ProgrammeDoor door, Programme programme) {
        this.door = door;
        this.programme = programme;
    }

    @GetMapping("/konferenz/{number}/raeume")
    String ask(@PathVariable String number, Actor actor, Model model) {
        var sheet = door.plan(number, actor);
        return sheet.conference().state().ahead()
                ? page(sheet, RoomForm.of(sheet.frame()), Map.of(), model)
                : ProgrammeDoor.toProgramme(sheet);
    }

    @PostMapping("/konferenz/{number}/raeume")
    String arrange(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var sheet = door.plan(number, actor);
        var form = RoomForm.sent(sent);
        var problems = form.problems();
        if (problems.isEmpty()) {
            try {
                Retries.run(() -> programme.arrange(
                        sheet.conference().number(),
                        form.seen(),
                        Objects.requireNonNull(Typed.time(form.opensAt())),
                        Objects.requireNonNull(Typed.time(form.closesAt())),
                        form.rooms(),
                        form.renamed(),
                        actor));
                afterwards.addFlashAttribute("done", "Räume und Zeiten sind gespeichert.");
                return ProgrammeDoor.toProgramme(sheet);
            } catch (ConcurrencyFailureException busy) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(sheet, form, Map.of("", Typed.BUSY), model);
            } catch (SettledException faster) {
                response.setStatus(HttpStatus.CONFLICT.value());
                var now = door.plan(number, actor);
                model.addAttribute("theirs", now.frame());
                return page(now, form.seeing(now.frame().version()), Map.of("", faster.getMessage()), model);
            } catch (RefusedException refused) {
                problems.put(form.fieldOf(refused.field()), refused.getMessage());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(sheet, form, problems, model);
    }

    private static String page(ProgrammeSheet sheet, RoomForm form, Map<String, String> problems, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("conference", sheet.conference());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "inUse",
                sheet.lines().stream()
                        .map(line -> line.entry().room())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return "conference/rooms";
    }
}
