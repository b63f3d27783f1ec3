package bildungslandschaft.conference.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.conference.RegistrationPhase;
import bildungslandschaft.conference.registration.GuestDesk;
import bildungslandschaft.conference.registration.RegistrationOptions;
import bildungslandschaft.conference.registration.RegistrationRequest;
import bildungslandschaft.correspondence.AddressLimit;
import bildungslandschaft.correspondence.Office;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.form.FormIntake;
import bildungslandschaft.workflow.form.FormPage;
import bildungslandschaft.workflow.form.FormSchema;
import bildungslandschaft.workflow.form.FormSubmission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public page on which anybody registers for a conference, without an account; person by person. */
@Controller
class RegistrationController {

    /** Session attribute: what was just registered, shown once and nowhere in an address. */
    private static final String GIVEN = "conference.given";

    /** Session attribute: with whom the next person comes. */
    private static final String PARTY = "conference.party";

    /** Tries per accepted registration: somebody who mends a form must get through, a program that floods it must not. */
    private static final int TRIES = 10;

    private final ConferenceInvitations invitations;
    private final ProgrammeSheets programmes;
    private final GuestDesk desk;
    private final RegistrationOptions options;
    private final DeployedForms forms;
    private final FormIntake intake;
    private final Office office;
    private final AddressLimit tries;
    private final AddressLimit registrations;

    RegistrationController(
            ConferenceInvitations invitations,
            ProgrammeSheets programmes,
            GuestDesk desk,
            RegistrationOptions options,
            DeployedForms forms,
            FormIntake intake,
            Office office,
            @Value("${bildungslandschaft.conference.registrations-per-hour:60}") int perHour) {
        this.invitations = invitations;
        this.programmes = programmes;
        this.desk = desk;
        this.options = options;
        this.forms = forms;
        this.intake = intake;
        this.office = office;
        this.tries = new AddressLimit(perHour * TRIES, Duration.ofHours(1));
        this.registrations = new AddressLimit(perHour, Duration.ofHours(1));
    }

    /** @param more whether another person is registered by the contact who has just registered one */
    @GetMapping("/konferenz/{number}/anmeldung")
    String form(
            @PathVariable String number,
            @RequestParam(name = "weitere", required = false) @Nullable String more,
            HttpSession session,
            Model model) {
        var conference = invitation(number);
        model.addAttribute("conference", conference);
        model.addAttribute("day", GermanDay.withWeekday(conference.day()));
        model.addAttribute("registrationEnd", GermanDay.withWeekday(conference.registrationEnd()));
        model.addAttribute("phone", office.phone());
        if (conference.phase() != RegistrationPhase.OPEN) {
            return "conference/registration-shut";
        }
        if (more == null) {
            // At a shared computer the next person must not find where the one before works.
            session.removeAttribute(PARTY);
        }
        var party = partyIn(session, conference);
        model.addAttribute("released", isProgrammeReleased(conference));
        model.addAttribute("more", party != null);
        model.addAttribute("full", desk.isFull(conference));
        model.addAttribute(
                "form",
                FormPage.of(schema(), options.forForm(conference, party), address(conference, party), "Anmelden"));
        return "conference/registration";
    }

    @PostMapping(path = "/konferenz/{number}/anmeldung", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> submit(
            @PathVariable String number,
            @RequestParam(name = "weitere", required = false) @Nullable String more,
            FormSubmission submission,
            HttpServletRequest request,
            HttpSession session) {
        var conference = invitation(number);
        if (!submission.trap().isEmpty()) {
            // A program filled in what no person sees. It is thanked like everybody else and learns nothing.
            return thanks(conference);
        }
        if (!tries.admits(request.getRemoteAddr())) {
            return tooMany();
        }
        var party = more == null ? null : partyIn(session, conference);
        var input = intake.accept(
                schema(), options.forForm(conference, party), submission.values(), RegistrationRequest.class);
        if (!registrations.admits(request.getRemoteAddr())) {
            return tooMany();
        }
        var receipt = desk.register(conference.number(), input, submission.submission(), party, GuestDesk.GUEST);
        session.setAttribute(GIVEN, receipt.number().value());
        session.setAttribute(PARTY, new Party(conference.number().value(), receipt.party()));
        return thanks(conference);
    }

    @GetMapping("/konferenz/{number}/anmeldung/danke")
    String thankYou(@PathVariable String number, HttpSession session, Model model) {
        var conference = invitation(number);
        model.addAttribute("conference", conference);
        model.addAttribute("day", GermanDay.withWeekday(conference.day()));
        if (session.getAttribute(GIVEN) instanceof String given) {
            model.addAttribute("receipt", desk.receipt(new CaseNumber(given)).orElse(null));
        }
        model.addAttribute("released", isProgrammeReleased(conference));
        model.addAttribute("mayAddMore", partyIn(session, conference) != null);
        session.removeAttribute(GIVEN);
        return "conference/registration-thanks";
    }

    private ConferenceInvitation invitation(String number) {
        return CaseNumber.parse(number).flatMap(invitations::find).orElseThrow(ConferenceDoor::notFound);
    }

    private boolean isProgrammeReleased(ConferenceInvitation conference) {
        return programmes.released(conference.number()).isPresent();
    }

    private static @Nullable UUID partyIn(HttpSession session, ConferenceInvitation conference) {
        return session.getAttribute(PARTY) instanceof Party party
                        && party.conference().equals(conference.number().value())
                ? party.id()
                : null;
    }

    private static String address(ConferenceInvitation conference, @Nullable UUID party) {
        return "/konferenz/" + conference.number() + "/anmeldung" + (party == null ? "" : "?weitere=ja");
    }

    private static ResponseEntity<Map<String, String>> tooMany() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .body(Map.of(
                        "message",
                        "Von diesem Anschluss kamen gerade sehr viele Anmeldungen. Bitte versuchen Sie es in einer Stunde"
                                + " noch einmal oder rufen Sie uns an. Ihr Text bleibt hier stehen."));
    }

    private static ResponseEntity<Map<String, String>> thanks(ConferenceInvitation conference) {
        return ResponseEntity.ok(Map.of("location", "/konferenz/" + conference.number() + "/anmeldung/danke"));
    }

    private FormSchema schema() {
        return forms.ofEvent("conference-registration", "guestRegistered");
    }

    /** Those whom one contact registers, in the session and nowhere in an address. */
    private record Party(String conference, UUID id) implements Serializable {}
}
