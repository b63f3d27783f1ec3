package bildungslandschaft.conference.web;

import bildungslandschaft.conference.registration.GuestPapers;
import bildungslandschaft.correspondence.PdfFile;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is printed of a conference's guests, for those who plan it. */
@Controller
class GuestPaperController {

    private final ConferenceDoor door;
    private final GuestPapers papers;

    GuestPaperController(ConferenceDoor door, GuestPapers papers) {
        this.door = door;
        this.papers = papers;
    }

    @GetMapping("/konferenz/{number}/anmeldungen/namensschilder.pdf")
    ResponseEntity<byte[]> badges(@PathVariable String number, Actor actor) {
        return print("Namensschilder", number, actor, papers::badges);
    }

    @GetMapping("/konferenz/{number}/anmeldungen/listen.pdf")
    ResponseEntity<byte[]> lists(@PathVariable String number, Actor actor) {
        return print("Teilnahmelisten", number, actor, papers::lists);
    }

    private ResponseEntity<byte[]> print(
            String what, String number, Actor actor, Function<CaseNumber, Optional<byte[]>> printer) {
        var conference = door.plan(number, actor).conference().number();
        return printer.apply(conference)
                .map(pdf -> PdfFile.named(what + " " + conference, pdf))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
