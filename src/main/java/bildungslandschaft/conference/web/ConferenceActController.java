package bildungslandschaft.conference.web;

import bildungslandschaft.conference.ConferencePlan;
import bildungslandschaft.conference.ConferencePlanning;
import bildungslandschaft.conference.ConferenceView;
import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Retries;
import bildungslandschaft.workflow.TypedText;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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

/** Pages that ask for a reason before they act: calling a conference off, doing without a strand, losing its place. */
@Controller
class ConferenceActController {

    private final ConferenceDoor door;
    private final ConferencePlanning planning;

    ConferenceActController(ConferenceDoor door, ConferencePlanning planning) {
        this.door = door;
        this.planning = planning;
    }

    @GetMapping("/konferenz/{number}/absage")
    String askToCancel(@PathVariable String number, Actor actor, Model model) {
        return page(cancellation(), door.decide(number, actor), new Typing("", ""), Map.of(), model);
    }

    @PostMapping("/konferenz/{number}/absage")
    String cancel(
            @PathVariable String number,
            Typing typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var plan = door.decide(number, actor);
        return act(
                cancellation(),
                plan,
                typed,
                model,
                response,
                afterwards,
                (conference, choice) ->
                        planning.cancel(conference.number(), Substitute.valueOf(choice), typed.why(), actor));
    }

    @GetMapping("/konferenz/{number}/verzicht")
    String askToWaive(@PathVariable String number, Actor actor, Model model) {
        var plan = door.decide(number, actor);
        return page(waiver(plan.conference()), plan, new Typing("", ""), Map.of(), model);
    }

    @PostMapping("/konferenz/{number}/verzicht")
    String waive(
            @PathVariable String number,
            Typing typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var plan = door.decide(number, actor);
        boolean waived = Arrays.stream(Strand.values())
                .filter(plan.conference()::waives)
                .anyMatch(strand -> strand.name().equals(typed.chosen()));
        if (waived) {
            return toPlan(plan);
        }
        return act(
                waiver(plan.conference()),
                plan,
                typed,
                model,
                response,
                afterwards,
                (conference, choice) ->
                        planning.waive(conference.number(), Strand.valueOf(choice), typed.why(), actor));
    }

    @GetMapping("/konferenz/{number}/ortsausfall")
    String askToLoseVenue(@PathVariable String number, Actor actor, Model model) {
        return page(venueLoss(), door.plan(number, actor), new Typing("", ""), Map.of(), model);
    }

    @PostMapping("/konferenz/{number}/ortsausfall")
    String loseVenue(
            @PathVariable String number,
            Typing typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var plan = door.plan(number, actor);
        if (plan.conference().venueLost()) {
            return toPlan(plan);
        }
        return act(
                venueLoss(),
                plan,
                typed,
                model,
                response,
                afterwards,
                (conference, choice) -> planning.loseVenue(conference.number(), typed.why(), actor));
    }

    private String act(
            Question question,
            ConferencePlan plan,
            Typing typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards,
            Act act) {
        // A second click, here as above, finds it done and is led to the plan, like the first.
        if (!plan.conference().state().ahead()) {
            return toPlan(plan);
        }
        var problems = typed.problems(question);
        if (problems.isEmpty()) {
            try {
                Retries.run(() -> act.on(plan.conference(), typed.chosen()));
                afterwards.addFlashAttribute("done", question.done());
                return toPlan(plan);
            } catch (ConcurrencyFailureException busy) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(question, plan, typed, Map.of("", Typed.BUSY), model);
            } catch (RefusedException refused) {
                problems.put("strand".equals(refused.field()) ? "choice" : "", refused.getMessage());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(question, plan, typed, problems, model);
    }

    private static String page(
            Question question, ConferencePlan plan, Typing typed, Map<String, String> problems, Model model) {
        if (!plan.conference().state().ahead()) {
            return toPlan(plan);
        }
        model.addAttribute("question", question);
        model.addAttribute("conference", plan.conference());
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "conference/act";
    }

    private static String toPlan(ConferencePlan plan) {
        return "redirect:/konferenz/" + plan.conference().number();
    }

    private static Question cancellation() {
        return new Question(
                "absage",
                "Konferenz absagen",
                "Alle offenen Aufgaben der Konferenz verschwinden, in jedem Strang. Alle Beteiligten bekommen eine"
                        + " Nachricht. Was festgehalten ist, bleibt. Das lässt sich nicht rückgängig machen.",
                "Was gibt es stattdessen?",
                Arrays.stream(Substitute.values())
                        .filter(substitute -> substitute != Substitute.REPLAN)
                        .map(substitute -> new Choice(substitute.name(), substitute.label()))
                        .toList(),
                "Die Konferenz ist abgesagt, alle Beteiligten bekommen eine Nachricht.");
    }

    private static Question waiver(ConferenceView conference) {
        return new Question(
                "verzicht",
                "Auf einen Strang verzichten",
                "Was von ihm noch offen ist, entfällt; was erledigt ist, bleibt festgehalten. Die Vorbereitung geht"
                        + " ohne ihn weiter.",
                "Auf welchen Strang?",
                Arrays.stream(Strand.values())
                        .filter(strand -> strand.waivable() && !conference.waives(strand))
                        .map(strand -> new Choice(strand.name(), strand.label()))
                        .toList(),
                "Der Strang entfällt.");
    }

    private static Question venueLoss() {
        return new Question(
                "ortsausfall",
                "Der Ort hat abgesagt",
                "Die Koordination bekommt die Aufgabe, einen anderen Ort zu finden. Alles andere geht weiter; geprobt"
                        + " wird erst, wenn es wieder einen Ort gibt.",
                "",
                List.of(),
                "Die Koordination sucht einen anderen Ort.");
    }

    /** What is done once everything is answered. */
    private interface Act {

        void on(ConferenceView conference, String choice);
    }

    /**
     * What a page asks.
     *
     * @param path last part of its address
     * @param choices what can be chosen beside the reason; empty if nothing
     */
    record Question(String path, String title, String means, String label, List<Choice> choices, String done) {}

    record Choice(String value, String label) {}

    /** What was typed. */
    record Typing(@Nullable String reason, @Nullable String choice) {

        Typing {
            reason = TypedText.line(reason);
            choice = TypedText.line(choice);
        }

        String why() {
            return Objects.requireNonNull(reason);
        }

        String chosen() {
            return Objects.requireNonNull(choice);
        }

        Map<String, String> problems(Question question) {
            var problems = new LinkedHashMap<String, String>();
            if (!question.choices().isEmpty()
                    && question.choices().stream()
                            .noneMatch(each -> each.value().equals(chosen()))) {
                problems.put("choice", "Bitte wählen Sie eine der Möglichkeiten aus.");
            }
            var problem = Typed.reasonProblem(why());
            if (problem != null) {
                problems.put("reason", problem);
            }
            return problems;
        }
    }
}
