package bildungslandschaft.inbox.web;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.inbox.Inbox;
import bildungslandschaft.inbox.Inbox.Scope;
import bildungslandschaft.inbox.OpenTask;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseOverview;
import bildungslandschaft.workflow.Dues;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.form.FormPage;
import bildungslandschaft.workflow.form.FormSubmission;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The one page on which every task of every process is done. */
@Controller
class TaskController {

    private final TaskDesk desk;
    private final Inbox inbox;
    private final TaskRows rows;
    private final CaseOverview overview;
    private final Directory directory;
    private final Dues dues;
    private final Clock clock;

    TaskController(
            TaskDesk desk,
            Inbox inbox,
            TaskRows rows,
            CaseOverview overview,
            Directory directory,
            Dues dues,
            Clock clock) {
        this.desk = desk;
        this.inbox = inbox;
        this.rows = rows;
        this.overview = overview;
        this.directory = directory;
        this.dues = dues;
        this.clock = clock;
    }

    @GetMapping("/aufgaben/{id}")
    String task(@PathVariable String id, Actor actor, Model model) {
        var sheet = desk.open(id, actor);
        var task = sheet.task();
        model.addAttribute("task", task);
        model.addAttribute("instruction", sheet.instruction());
        model.addAttribute("due", dues.of(task.dueOn(clock)));
        model.addAttribute("whose", rows.whose(task, actor));
        model.addAttribute("canGiveBack", desk.canGiveBack(task, actor));
        model.addAttribute("ifNothingHappens", sheet.ifNothingHappens());
        model.addAttribute("context", sheet.context());
        model.addAttribute("overview", overview.of(task.number(), actor));
        model.addAttribute(
                "form", FormPage.of(sheet.form(), sheet.values(), "/aufgaben/" + id, "Erledigen und weiter"));
        return "inbox/task";
    }

    @PostMapping(path = "/aufgaben/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> complete(@PathVariable String id, FormSubmission submission, Actor actor) {
        try {
            desk.complete(id, submission, actor);
        } catch (ConcurrencyFailureException
                | DataIntegrityViolationException
                | IllegalStateException
                | ProcessEngineException collision) {
            // Two clicks at the same moment: the first has done it, and both are told so.
            if (!desk.isDoneWith(id, submission, actor)) {
                throw collision;
            }
        }
        return Map.of("location", "/aufgaben/" + id + "/erledigt");
    }

    @GetMapping("/aufgaben/{id}/erledigt")
    String done(@PathVariable String id, Actor actor, Model model) {
        var aftermath = desk.aftermath(id, actor);
        model.addAttribute("aftermath", aftermath);
        model.addAttribute("overview", overview.of(aftermath.number(), actor));
        model.addAttribute("closed", overview.isClosed(aftermath.number()));
        model.addAttribute(
                "next",
                aftermath.next().stream()
                        .map(task -> task.name() + " – " + holder(task, actor))
                        .toList());
        model.addAttribute(
                "offered",
                rows.of(
                        inbox.page(actor, Scope.ALL, null).tasks().stream()
                                .limit(1)
                                .toList(),
                        actor));
        return "inbox/done";
    }

    private String holder(OpenTask task, Actor actor) {
        if (task.assignee() == null) {
            return TaskAudience.roleOf(task.role()).label();
        }
        return actor.login().equals(task.assignee())
                ? "bei Ihnen"
                : directory.person(task.assignee()).map(Person::displayName).orElse("");
    }
}
