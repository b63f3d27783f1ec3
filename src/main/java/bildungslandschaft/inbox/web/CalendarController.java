package bildungslandschaft.inbox.web;

import bildungslandschaft.inbox.TaskCalendar;
import bildungslandschaft.workflow.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own deadlines in one's own calendar. */
@Controller
class CalendarController {

    private static final String PAGE = "/konto/kalender";
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final TaskCalendar calendar;
    private final Clock clock;

    CalendarController(TaskCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String page(Actor actor, Model model) {
        model.addAttribute(
                "since",
                calendar.since(actor)
                        .map(since -> LocalDate.ofInstant(since, clock.getZone()))
                        .orElse(null));
        return "inbox/calendar";
    }

    /** The address is shown once, on the page that comes next, and stands in no other place. */
    @PostMapping(PAGE)
    String open(Actor actor, RedirectAttributes afterwards) {
        afterwards.addFlashAttribute("address", calendar.open(actor));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/beenden")
    String close(Actor actor, RedirectAttributes afterwards) {
        calendar.close(actor);
        afterwards.addFlashAttribute("closed", true);
        return "redirect:" + PAGE;
    }

    @GetMapping("/kalender/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret) {
        return calendar.read(secret)
                .map(file -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
