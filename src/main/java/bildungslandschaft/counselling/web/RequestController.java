package bildungslandschaft.counselling.web;

import bildungslandschaft.correspondence.AddressLimit;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.CounsellingBriefing;
import bildungslandschaft.counselling.CounsellingRequest;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.form.FormIntake;
import bildungslandschaft.workflow.form.FormPage;
import bildungslandschaft.workflow.form.FormSchema;
import bildungslandschaft.workflow.form.FormSubmission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The public form with which anybody can ask for advice, without an account. */
@Controller
class RequestController {

    /** Session attribute: the number just given, shown once on the thank-you page and nowhere in an address. */
    private static final String GIVEN = "counselling.given";

    private final DeployedForms forms;
    private final FormIntake intake;
    private final Counselling counselling;
    private final CounsellingBriefing briefing;
    /** Tries per accepted request: somebody who mends a form must get through, a program that floods it must not. */
    private static final int TRIES = 10;

    private final AddressLimit tries;
    private final AddressLimit requests;

    RequestController(
            DeployedForms forms,
            FormIntake intake,
            Counselling counselling,
            CounsellingBriefing briefing,
            @Value("${bildungslandschaft.counselling.requests-per-hour:20}") int perHour) {
        this.forms = forms;
        this.intake = intake;
        this.counselling = counselling;
        this.briefing = briefing;
        this.tries = new AddressLimit(perHour * TRIES, Duration.ofHours(1));
        this.requests = new AddressLimit(perHour, Duration.ofHours(1));
    }

    @GetMapping("/beratung/anfrage")
    String form(Model model) {
        model.addAttribute("form", FormPage.of(schema(), options(), "/beratung/anfrage", "Anfrage absenden"));
        return "counselling/request";
    }

    @PostMapping(path = "/beratung/anfrage", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> submit(
            FormSubmission submission, HttpServletRequest request, HttpSession session) {
        if (!submission.trap().isEmpty()) {
            // A program filled in what no person sees. It is thanked like everybody else and learns nothing.
            return thanks();
        }
        if (!tries.admits(request.getRemoteAddr())) {
            return tooMany();
        }
        var input = intake.accept(schema(), options(), submission.values(), CounsellingRequest.class);
        if (!requests.admits(request.getRemoteAddr())) {
            return tooMany();
        }
        session.setAttribute(GIVEN, receive(input, submission.submission()).value());
        return thanks();
    }

    @GetMapping("/beratung/anfrage/danke")
    String thankYou(HttpSession session, Model model) {
        model.addAttribute("number", session.getAttribute(GIVEN));
        // At a shared computer the next person must not find it.
        session.removeAttribute(GIVEN);
        return "counselling/thanks";
    }

    private CaseNumber receive(CounsellingRequest input, UUID submission) {
        try {
            return counselling.receive(input, submission);
        } catch (DataIntegrityViolationException twice) {
            // Two clicks at the same moment: the second finds the case of the first.
            return counselling.receive(input, submission);
        }
    }

    private static ResponseEntity<Map<String, String>> tooMany() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .body(Map.of(
                        "message",
                        "Von diesem Anschluss kamen gerade sehr viele Anfragen. Bitte versuchen Sie es in einer"
                                + " Stunde noch einmal oder rufen Sie uns an. Ihr Text bleibt hier stehen."));
    }

    private static ResponseEntity<Map<String, String>> thanks() {
        return ResponseEntity.ok(Map.of("location", "/beratung/anfrage/danke"));
    }

    private FormSchema schema() {
        return forms.ofEvent("counselling-request", "requestReceived");
    }

    private Map<String, Object> options() {
        return Map.of("municipalities", briefing.municipalityOptions());
    }
}
