package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.BoardReaders;
import bildungslandschaft.monitoring.CaseReminders;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
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

    ReminderController(CaseReminders reminders) {
        this.reminders = reminders;
    }

    /** Repeating it does no harm: nobody is written to twice on a day. */
    @PostMapping("/vorgaenge/erinnern")
    String remind(
            Actor actor,
            @RequestParam(name = "nummern", required = false, defaultValue = "") List<String> numbers,
            @RequestParam(name = "zurueck", defaultValue = "") String back,
            Model model) {
        if (!BoardReaders.maySupervise(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var chosen = numbers.stream()
                .map(CaseNumber::parse)
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
        model.addAttribute("results", reminders.remind(chosen, actor));
        model.addAttribute("back", back.startsWith("/vorgaenge?") ? back : "/vorgaenge");
        return "monitoring/reminded";
    }
}
