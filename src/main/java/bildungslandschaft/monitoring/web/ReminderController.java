package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.BoardReaders;
import bildungslandschaft.monitoring.CaseReminders;
import bildungslandschaft.monitoring.Processes;
import bildungslandschaft.workflow.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Reminding from the list of cases, with what became of each. */
@Controller
class ReminderController {

    /** Of a page. */
    private static final int MOST = 50;

    private final CaseReminders reminders;
    private final Processes processes;

    ReminderController(CaseReminders reminders, Processes processes) {
        this.reminders = reminders;
        this.processes = processes;
    }

    /** Repeating it does no harm: nobody is written to twice on a day. */
    @PostMapping("/vorgaenge/erinnern")
    String remind(
            Actor actor,
            @RequestParam(name = "nummern", required = false, defaultValue = "") List<String> numbers,
            @RequestParam(name = "schritt", defaultValue = "") String step,
            @RequestParam(name = "zurueck", defaultValue = "") String back,
            Model model) {
        if (!BoardReaders.maySupervise(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var task = processes.taskAt(step);
        model.addAttribute("heading", "Erinnern");
        model.addAttribute("lead", lead(numbers, task));
        model.addAttribute(
                "results", reminders.remind(numbers.stream().limit(MOST).toList(), task, actor));
        model.addAttribute("back", CaseAddress.back(back));
        return "monitoring/results";
    }

    private static String lead(List<String> numbers, Optional<Processes.Step> task) {
        if (numbers.isEmpty()) {
            return "Sie haben keinen Vorgang angekreuzt. Es ist nichts geschehen.";
        }
        return task.map(step -> "Erinnert ist nur an „%s“, wie die Liste gefiltert war. ".formatted(step.name()))
                        .orElse("")
                + "Wer erinnert ist, steht hier je Aufgabe; dass erinnert ist, steht auch im Verlauf.";
    }
}
