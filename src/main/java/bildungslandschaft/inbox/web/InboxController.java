package bildungslandschaft.inbox.web;

import bildungslandschaft.inbox.Inbox;
import bildungslandschaft.inbox.Inbox.Cursor;
import bildungslandschaft.inbox.Inbox.Scope;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.workflow.Actor;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox page: what waits for me, the most urgent first. */
@Controller
class InboxController {

    private final Inbox inbox;
    private final TaskDesk desk;
    private final TaskRows rows;
    private final Clock clock;

    InboxController(Inbox inbox, TaskDesk desk, TaskRows rows, Clock clock) {
        this.inbox = inbox;
        this.desk = desk;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/aufgaben")
    String inbox(
            Actor actor,
            @RequestParam(name = "ansicht", defaultValue = "alle") String view,
            @RequestParam(name = "ab", required = false) @Nullable String after,
            Model model) {
        var chosen = View.of(view);
        var page = inbox.page(actor, chosen.scope, cursor(after));
        var views = Arrays.stream(View.values())
                .map(each -> new Pill(
                        each.parameter, each.label, Inbox.capped(inbox.count(actor, each.scope)), each == chosen))
                .filter(pill -> pill.chosen()
                        || !pill.count().equals("0")
                        || !pill.parameter().equals("vertretung"))
                .toList();
        model.addAttribute("lead", lead(actor, chosen));
        model.addAttribute("views", views);
        model.addAttribute("rows", rows.of(page.tasks(), actor));
        model.addAttribute("next", page.next() == null ? null : text(page.next()));
        model.addAttribute("view", chosen.parameter);
        model.addAttribute("first", after == null);
        return "inbox/inbox";
    }

    @PostMapping("/aufgaben/{id}/uebernehmen")
    String claim(@PathVariable String id, Actor actor) {
        desk.claim(id, actor);
        return "redirect:/aufgaben/" + id;
    }

    @PostMapping("/aufgaben/{id}/zurueckgeben")
    String giveBack(@PathVariable String id, Actor actor) {
        desk.giveBack(id, actor);
        return "redirect:/aufgaben";
    }

    /** "6 Aufgaben, 1 überfällig. Die dringendste zuerst." */
    private String lead(Actor actor, View view) {
        var startOfToday = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        var open = inbox.count(actor, view.scope);
        var late = Inbox.capped(inbox.count(actor, view.scope, startOfToday));
        if (open == 0) {
            return "Zurzeit wartet nichts auf Sie.";
        }
        return (open == 1 ? "1 Aufgabe" : Inbox.capped(open) + " Aufgaben") + ", " + late
                + " überfällig. Die dringendste zuerst.";
    }

    /** A cursor is a place, not a right: one that nobody gave out just begins at the first page. */
    private static @Nullable Cursor cursor(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", 3);
        if (parts.length != 3) {
            return null;
        }
        try {
            return Cursor.at(Instant.parse(parts[0]), Instant.parse(parts[1]), parts[2])
                    .orElse(null);
        } catch (DateTimeException notOurs) {
            return null;
        }
    }

    private static String text(Cursor cursor) {
        return cursor.dueAt() + "_" + cursor.createdAt() + "_" + cursor.taskId();
    }

    /** The pills above the list. */
    private enum View {
        ALL("alle", "Meine und Team", Scope.ALL),
        MINE("meine", "Nur meine", Scope.MINE),
        TEAM("team", "Team", Scope.TEAM),
        SUBSTITUTION("vertretung", "Vertretung", Scope.SUBSTITUTION);

        private final String parameter;
        private final String label;
        private final Scope scope;

        View(String parameter, String label, Scope scope) {
            this.parameter = parameter;
            this.label = label;
            this.scope = scope;
        }

        static View of(String parameter) {
            return Arrays.stream(values())
                    .filter(view -> view.parameter.equals(parameter))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    record Pill(String parameter, String label, String count, boolean chosen) {}
}
