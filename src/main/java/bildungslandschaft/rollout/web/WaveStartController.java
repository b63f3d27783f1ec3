package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.rollout.StartLine;
import bildungslandschaft.rollout.StartProgress;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** How far the start of a project's Kitas has come; whoever steers the project can hold it. */
@Controller
class WaveStartController {

    private final StartLine line;
    private final ProjectRollout rollout;
    private final RolloutFiles files;
    private final Clock clock;

    WaveStartController(StartLine line, ProjectRollout rollout, RolloutFiles files, Clock clock) {
        this.line = line;
        this.rollout = rollout;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/rollout/{number}/start")
    String show(@PathVariable String number, Actor actor, Model model) {
        model.addAttribute("progress", find(number, actor));
        model.addAttribute("number", number);
        model.addAttribute(
                "closed",
                files.project(new CaseNumber(number))
                        .filter(project -> project.state().closed())
                        .isPresent());
        model.addAttribute("now", LocalTime.now(clock));
        return "rollout/start";
    }

    @PostMapping("/rollout/{number}/start/anhalten")
    String hold(@PathVariable String number, Actor actor) {
        return pause(number, true, actor);
    }

    @PostMapping("/rollout/{number}/start/fortsetzen")
    String goOn(@PathVariable String number, Actor actor) {
        return pause(number, false, actor);
    }

    private String pause(String number, boolean hold, Actor actor) {
        find(number, actor);
        rollout.pause(new CaseNumber(number), hold, actor);
        return "redirect:/rollout/" + number + "/start";
    }

    private StartProgress find(String number, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> line.find(parsed, actor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
