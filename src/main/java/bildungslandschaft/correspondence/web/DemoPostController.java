package bildungslandschaft.correspondence.web;

import bildungslandschaft.correspondence.DemoLetter;
import bildungslandschaft.correspondence.DemoPost;
import bildungslandschaft.correspondence.DownloadName;
import bildungslandschaft.correspondence.Office;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows the mails of the demonstration; outside of it these pages do not exist. */
@Controller
@Profile("demo")
@RequestMapping("/demo/post")
class DemoPostController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final DemoPost post;
    private final Office office;

    DemoPostController(DemoPost post, Office office) {
        this.post = post;
        this.office = office;
    }

    record Row(long id, String recipient, String subject, ZonedDateTime sentAt) {

        static Row of(DemoLetter letter) {
            return new Row(
                    Objects.requireNonNull(letter.id()),
                    letter.recipient(),
                    letter.subject(),
                    letter.sentAt().atZone(ZONE));
        }
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("letters", post.newest().stream().map(Row::of).toList());
        return "correspondence/demo-post";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        DemoLetter letter = find(id);
        LetterReader reader = new LetterReader(letter.source());
        model.addAttribute("letter", Row.of(letter));
        model.addAttribute("text", reader.text(office.publicUrl()));
        model.addAttribute("headers", reader.headers());
        model.addAttribute("hasCalendarFile", reader.calendarFile().isPresent());
        model.addAttribute("files", reader.files());
        return "correspondence/demo-letter";
    }

    @GetMapping("/{id}/termin.ics")
    ResponseEntity<String> calendarFile(@PathVariable long id) {
        String file = new LetterReader(find(id).source()).calendarFile().orElseThrow(DemoPostController::notFound);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"termin.ics\"")
                .body(file);
    }

    @GetMapping("/{id}/anhang/{position}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable int position) {
        var files = new LetterReader(find(id).source()).files();
        if (position < 1 || position > files.size()) {
            throw notFound();
        }
        var file = files.get(position - 1);
        int dot = file.name().lastIndexOf('.');
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.contentType().replaceFirst(";.*", ""))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DownloadName.of(
                                        file.name().substring(0, dot),
                                        file.name().substring(dot + 1))
                                .disposition())
                .body(file.content());
    }

    private DemoLetter find(long id) {
        return post.letter(id).orElseThrow(DemoPostController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
