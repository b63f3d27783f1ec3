package bildungslandschaft.rollout.web;

import bildungslandschaft.correspondence.PaperLetterLine;
import bildungslandschaft.correspondence.PdfFile;
import bildungslandschaft.rollout.RolloutLetters;
import bildungslandschaft.rollout.RolloutLetters.Settled;
import bildungslandschaft.workflow.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters that wait for the printer: coordination opens them, prints them and notes that they are on their way. */
@Controller
@RequestMapping("/rollout/briefe")
class LetterController {

    private static final String VIEW = "rollout/letters";
    private static final String BACK = "redirect:/rollout/briefe";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    /** How the field of an address begins; the rest is the number of its letter. */
    private static final String ADDRESS = "anschrift-";

    private final RolloutLetters letters;
    private final LetterWords words;
    private final Clock clock;

    LetterController(RolloutLetters letters, LetterWords words, Clock clock) {
        this.letters = letters;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        requireCoordination(actor);
        return show(Map.of(), model);
    }

    /** All letters that the page has shown, in one file. */
    @GetMapping("/serienbrief")
    ResponseEntity<byte[]> printAll(@RequestParam(name = "bis", defaultValue = "") String newest, Actor actor) {
        requireCoordination(actor);
        long last = NUMBER.matcher(newest).matches() ? Long.parseLong(newest) : Long.MAX_VALUE;
        return letters.printWaiting(last)
                .map(pdf -> PdfFile.named("Serienbrief " + LocalDate.now(clock), pdf))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND)
                        .header("Location", "/rollout/briefe")
                        .build());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> print(@PathVariable String id, Actor actor) {
        var letter = letter(id, actor);
        return PdfFile.named(
                "Brief " + letter.caseNumber() + " " + letter.id(),
                letters.print(letter.id()).orElseThrow(LetterController::notFound));
    }

    @PostMapping("/{id}/verschickt")
    String post(@PathVariable String id, Actor actor, RedirectAttributes afterwards) {
        return told(letters.post(List.of(letter(id, actor).id()), actor), "Als verschickt vermerkt: ", afterwards);
    }

    @PostMapping("/verschickt")
    String postChosen(
            @RequestParam(name = "brief", defaultValue = "") List<String> chosen,
            Actor actor,
            RedirectAttributes afterwards) {
        requireCoordination(actor);
        var ids = chosen.stream()
                .filter(id -> NUMBER.matcher(id).matches())
                .map(Long::valueOf)
                .toList();
        if (ids.isEmpty()) {
            afterwards.addFlashAttribute("problem", "Bitte kreuzen Sie mindestens einen Brief an.");
            return BACK;
        }
        return told(letters.post(ids, actor), "Als verschickt vermerkt: ", afterwards);
    }

    @PostMapping("/{id}/nicht-noetig")
    String drop(@PathVariable String id, Actor actor, RedirectAttributes afterwards) {
        return told(letters.drop(letter(id, actor).id(), actor), "Als nicht mehr nötig vermerkt: ", afterwards);
    }

    /** For this letter and all others to the same; what is no address comes back as it was typed. */
    @PostMapping("/{id}/anschrift")
    String correctAddress(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Actor actor,
            HttpServletResponse response,
            RedirectAttributes afterwards,
            Model model) {
        var letter = letter(id, actor);
        var field = ADDRESS + letter.id();
        if (!letters.correctAddress(letter.id(), typed.getOrDefault(field, ""))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "Eine Anschrift hat eine bis drei Zeilen mit je höchstens 80 Zeichen.");
            model.addAttribute("problemField", field);
            return show(typed, model);
        }
        afterwards.addFlashAttribute("done", "Die Anschrift ist gespeichert: " + letter.addresseeInWords() + ".");
        return BACK;
    }

    private String show(Map<String, String> typed, Model model) {
        var waiting = letters.waiting();
        model.addAttribute("waiting", waiting.stream().map(words::row).toList());
        model.addAttribute("count", letters.countWaiting());
        model.addAttribute(
                "newest", waiting.stream().mapToLong(PaperLetterLine::id).max().orElse(0));
        model.addAttribute("latest", letters.latest().stream().map(words::row).toList());
        model.addAttribute("typed", typed);
        return VIEW;
    }

    private String told(Settled settled, String done, RedirectAttributes afterwards) {
        if (!settled.now().isEmpty()) {
            afterwards.addFlashAttribute("done", done + LetterWords.counted(settled.now()) + ".");
        }
        if (!settled.before().isEmpty()) {
            afterwards.addFlashAttribute(
                    "faster",
                    settled.before().stream()
                            .map(letter -> letter.addresseeInWords() + ": " + words.settled(letter))
                            .toList());
        }
        return BACK;
    }

    private PaperLetterLine letter(String id, Actor actor) {
        requireCoordination(actor);
        return letters.letter(NUMBER.matcher(id).matches() ? Long.parseLong(id) : -1)
                .orElseThrow(LetterController::notFound);
    }

    private static void requireCoordination(Actor actor) {
        if (!RolloutLetters.printedBy(actor)) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
