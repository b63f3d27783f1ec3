package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.KitaAct;
import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.rollout.KitaCounter.Visit;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.KitaRegistration;
import bildungslandschaft.rollout.RegistrationReply;
import bildungslandschaft.rollout.TraegerApproval;
import bildungslandschaft.rollout.TraegerReply;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.form.FormIntake;
import bildungslandschaft.workflow.form.FormPage;
import bildungslandschaft.workflow.form.FormSchema;
import bildungslandschaft.workflow.form.FormSubmission;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Staff enters for a Kita or its Traeger what came by telephone or on paper ("im Auftrag erfasst"), with the form that
 * the people outside would have filled in themselves.
 */
@Controller
class KitaEntryController {

    private final KitaVisits visits;
    private final KitaEnquiry enquiry;
    private final TraegerApproval traeger;
    private final KitaRegistration registration;
    private final KitaBriefing briefing;
    private final DeployedForms forms;
    private final FormIntake intake;

    KitaEntryController(
            KitaVisits visits,
            KitaEnquiry enquiry,
            TraegerApproval traeger,
            KitaRegistration registration,
            KitaBriefing briefing,
            DeployedForms forms,
            FormIntake intake) {
        this.visits = visits;
        this.enquiry = enquiry;
        this.traeger = traeger;
        this.registration = registration;
        this.briefing = briefing;
        this.forms = forms;
        this.intake = intake;
    }

    @GetMapping("/rollout/kita/{number}/antwort")
    String answer(@PathVariable String number, Actor actor, Model model) {
        return page(visits.of(number, KitaAct.ANSWER, actor), KitaAct.ANSWER, model);
    }

    @PostMapping(path = "/rollout/kita/{number}/antwort", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> answer(@PathVariable String number, FormSubmission submission, Actor actor) {
        var visit = visits.of(number, KitaAct.ANSWER, actor);
        enquiry.receive(visit.number(), read(KitaAct.ANSWER, submission, Answer.class), visit.actor());
        return done(visit);
    }

    @GetMapping("/rollout/kita/{number}/traeger")
    String decision(@PathVariable String number, Actor actor, Model model) {
        return page(visits.of(number, KitaAct.TRAEGER, actor), KitaAct.TRAEGER, model);
    }

    @PostMapping(path = "/rollout/kita/{number}/traeger", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> decide(@PathVariable String number, FormSubmission submission, Actor actor) {
        var visit = visits.of(number, KitaAct.TRAEGER, actor);
        traeger.receive(visit.number(), read(KitaAct.TRAEGER, submission, TraegerReply.class), visit.actor());
        return done(visit);
    }

    @GetMapping("/rollout/kita/{number}/anmeldung")
    String registration(@PathVariable String number, Actor actor, Model model) {
        return page(visits.of(number, KitaAct.REGISTRATION, actor), KitaAct.REGISTRATION, model);
    }

    @PostMapping(path = "/rollout/kita/{number}/anmeldung", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> register(@PathVariable String number, FormSubmission submission, Actor actor) {
        var visit = visits.of(number, KitaAct.REGISTRATION, actor);
        registration.receive(
                visit.number(), read(KitaAct.REGISTRATION, submission, RegistrationReply.class), visit.actor());
        return done(visit);
    }

    /** Where there is nothing to enter, the case page tells how the Kita stands. */
    private String page(Visit visit, KitaAct act, Model model) {
        if (!visit.possible()) {
            return "redirect:/vorgaenge/" + visit.number();
        }
        var action = "/rollout/kita/" + visit.number() + "/" + act.page();
        model.addAttribute("visit", visit);
        model.addAttribute("title", act.label());
        model.addAttribute("form", FormPage.of(schema(act), values(act), action, "Speichern"));
        return "rollout/kita-entry";
    }

    private <I extends Record> I read(KitaAct act, FormSubmission submission, Class<I> type) {
        return intake.accept(schema(act), values(act), submission.values(), type);
    }

    private FormSchema schema(KitaAct act) {
        return switch (act) {
            case TRAEGER -> forms.ofEvent("traeger-decision", "traegerDecided");
            case REGISTRATION -> forms.ofEvent("kita-registration", "kitaRegistered");
            default -> forms.ofEvent("kita-enquiry", "kitaAnswered");
        };
    }

    private Map<String, Object> values(KitaAct act) {
        return switch (act) {
            case TRAEGER -> {
                var values = new HashMap<>(briefing.usualRelease());
                // What only somebody with the letter in hand can tell is asked of staff alone.
                values.put("onBehalf", true);
                yield values;
            }
            case REGISTRATION -> Map.of();
            default -> briefing.reasons();
        };
    }

    private static ResponseEntity<Map<String, String>> done(Visit visit) {
        return ResponseEntity.ok(Map.of("location", "/vorgaenge/" + visit.number()));
    }
}
