package bildungslandschaft.conference.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.TypedDay;
import bildungslandschaft.conference.ConferenceDates;
import bildungslandschaft.conference.ConferencePlan;
import bildungslandschaft.conference.ConferencePlanning;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Retries;
import bildungslandschaft.workflow.SettledException;
import bildungslandschaft.workflow.TypedText;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a conference to another day, with the reason. */
@Controller
class MoveController {

    private final ConferenceDoor door;
    private final ConferencePlanning planning;
    private final ConferenceDates dates;

    MoveController(ConferenceDoor door, ConferencePlanning planning, ConferenceDates dates) {
        this.door = door;
        this.planning = planning;
        this.dates = dates;
    }

    @GetMapping("/konferenz/{number}/termin")
    String ask(@PathVariable String number, Actor actor, Model model) {
        return page(door.plan(number, actor), new Move("", "", false, ""), Map.of(), model);
    }

    @PostMapping("/konferenz/{number}/termin")
    String move(
            @PathVariable String number,
            Move form,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var plan = door.plan(number, actor);
        if (!plan.conference().state().ahead()) {
            return "redirect:/konferenz/" + number;
        }
        var problems = form.problems();
        if (problems.isEmpty()) {
            try {
                var day = Objects.requireNonNull(form.date());
                var seen = seen(form, plan);
                Retries.run(
                        () -> planning.move(plan.conference().number(), seen, day, form.isMeant(), form.why(), actor));
                afterwards.addFlashAttribute("done", "Der Termin ist verschoben, alle Fristen sind mitgegangen.");
                afterwards.addFlashAttribute("unknownHolidays", dates.unknownHolidays(day));
                return "redirect:/konferenz/" + number;
            } catch (SettledException faster) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(door.plan(number, actor), form, Map.of("", faster.getMessage()), model);
            } catch (ConcurrencyFailureException busy) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(plan, form, Map.of("", Typed.BUSY), model);
            } catch (RefusedException refused) {
                problems.put(Objects.requireNonNullElse(refused.field(), ""), refused.getMessage());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(plan, form, problems, model);
    }

    /** The day that stood on the page when it was opened. */
    private static LocalDate seen(Move form, ConferencePlan plan) {
        return TypedDay.parse(String.valueOf(form.before()))
                .orElse(plan.conference().day());
    }

    private String page(ConferencePlan plan, Move form, Map<String, String> problems, Model model) {
        if (!plan.conference().state().ahead()) {
            return "redirect:/konferenz/" + plan.conference().number();
        }
        var day = form.date();
        model.addAttribute("conference", plan.conference());
        model.addAttribute("before", GermanDay.withWeekday(plan.conference().day()));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "conflicts",
                day == null || problems.containsKey("day")
                        ? List.of()
                        : dates.objections(day, plan.conference().number()));
        model.addAttribute("unknownHolidays", day != null && dates.unknownHolidays(day));
        return "conference/move";
    }

    /**
     * The form as it was typed.
     *
     * @param meant whether whoever moves it has read what speaks against the day
     * @param before the day of which the page spoke
     */
    record Move(
            @Nullable String day,
            @Nullable String reason,
            @Nullable Boolean meant,
            @Nullable String before) {

        Move {
            day = TypedText.line(day);
            reason = TypedText.line(reason);
            meant = Boolean.TRUE.equals(meant);
            before = TypedText.line(before);
        }

        @Nullable
        LocalDate date() {
            return TypedDay.parse(Objects.requireNonNull(day)).orElse(null);
        }

        String why() {
            return Objects.requireNonNull(reason);
        }

        boolean isMeant() {
            return Boolean.TRUE.equals(meant);
        }

        Map<String, String> problems() {
            var problems = new LinkedHashMap<String, String>();
            if (date() == null) {
                problems.put("day", "Bitte nennen Sie den neuen Tag, zum Beispiel 18.11.2027.");
            }
            var problem = Typed.reasonProblem(why());
            if (problem != null) {
                problems.put("reason", problem);
            }
            return problems;
        }
    }
}
