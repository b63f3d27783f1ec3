package bildungslandschaft.rollout.web;

import bildungslandschaft.correspondence.PdfFile;
import bildungslandschaft.rollout.workshop.AttendanceCertificates;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Certificates of attendance for whoever plans the workshops: all in one file, of one Kita, or of one person. */
@Controller
@RequestMapping("/rollout/workshops/{id}/bescheinigungen")
class CertificateController {

    private final WorkshopDoor door;
    private final AttendanceCertificates certificates;

    CertificateController(WorkshopDoor door, AttendanceCertificates certificates) {
        this.door = door;
        this.certificates = certificates;
    }

    /**
     * @param seat of a Kita; empty for all
     * @param person the position among those registered, so that no name stands in an address; empty for all of the Kita
     */
    @GetMapping
    ResponseEntity<byte[]> print(
            @PathVariable("id") String number,
            @RequestParam(name = "platz", defaultValue = "") String seat,
            @RequestParam(name = "person", defaultValue = "") String person,
            Actor actor) {
        var workshop = door.workshopToPlan(number, actor).number();
        return find(workshop, seat, person)
                .map(pdf -> PdfFile.named("Teilnahmebescheinigung %s %s %s".formatted(workshop, seat, person), pdf))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<byte[]> find(CaseNumber workshop, String seat, String person) {
        if (seat.isEmpty()) {
            return certificates.all(workshop);
        }
        return person.isEmpty()
                ? certificates.of(workshop, numberIn(seat))
                : certificates.of(workshop, numberIn(seat), numberIn(person));
    }

    private static int numberIn(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
