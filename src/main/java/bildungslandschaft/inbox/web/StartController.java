package bildungslandschaft.inbox.web;

import bildungslandschaft.inbox.Inbox;
import bildungslandschaft.inbox.Inbox.Scope;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.StartSection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page with which people who work here begin the day: what waits for them, and what their role wants to know. */
@Controller
class StartController {

    /** The most urgent tasks; the rest stands in the inbox. */
    private static final int SHOWN = 7;

    private final Inbox inbox;
    private final TaskDesk desk;
    private final TaskRows rows;
    private final List<StartSection> sections;

    StartController(Inbox inbox, TaskDesk desk, TaskRows rows, List<StartSection> sections) {
        this.inbox = inbox;
        this.desk = desk;
        this.rows = rows;
        this.sections = sections;
    }

    @GetMapping("/start")
    String start(Actor actor, Model model) {
        var tasks = inbox.page(actor, Scope.ALL, null).tasks();
        var shown = tasks.stream().limit(SHOWN).toList();
        var lines = rows.of(shown, actor);
        model.addAttribute("name", actor.name());
        model.addAttribute("count", Inbox.capped(inbox.count(actor, Scope.ALL)));
        model.addAttribute("rows", lines);
        model.addAttribute("silence", shown.stream().map(desk::ifNothingHappens).toList());
        model.addAttribute("more", tasks.size() > SHOWN);
        model.addAttribute(
                "parts",
                sections.stream()
                        .map(section -> section.partFor(actor))
                        .flatMap(Optional::stream)
                        .toList());
        return "inbox/start";
    }
}
