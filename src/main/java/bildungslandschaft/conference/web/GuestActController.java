package bildungslandschaft.conference.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.registration.GuestDesk;
import bildungslandschaft.conference.registration.GuestLine;
import bildungslandschaft.conference.registration.GuestList;
import bildungslandschaft.conference.registration.GuestState;
import bildungslandschaft.conference.registration.RegistrationOptions;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What coordination enters for a guest: a cancellation that came otherwise than by the link, another table, who
 * is there on the day.
 */
@Controller
class GuestActController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final GuestList guests;
    private final GuestDesk desk;
    private final RegistrationOptions options;

    GuestActController(GuestList guests, GuestDesk desk, RegistrationOptions options) {
        this.guests = guests;
        this.desk = desk;
        this.options = options;
    }

    @GetMapping("/konferenz/gaeste/{guest}/absage")
    String ask(@PathVariable String guest, Actor actor, Model model, RedirectAttributes afterwards) {
        var found = find(guest, actor);
        return found.line().live() ? page(found, "", Map.of(), model) : over(found, actor, afterwards);
    }

    /** A second click finds it done and is led to the list, like the first; so is whoever comes second. */
    @PostMapping("/konferenz/gaeste/{guest}/absage")
    String cancel(
            @PathVariable String guest,
            @RequestParam(name = "channel", defaultValue = "") String channel,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var found = find(guest, actor);
        if (!found.line().live()) {
            return over(found, actor, afterwards);
        }
        var told = Arrays.stream(Channel.values())
                .filter(each -> each.name().equals(channel))
                .findFirst();
        if (told.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(found, channel, Map.of("channel", "Bitte wählen Sie eine der Möglichkeiten aus."), model);
        }
        var number = found.line().number();
        boolean followed = desk.hasFollower(number);
        if (!desk.cancelOnBehalf(number, actor, told.get().label)) {
            return over(found, actor, afterwards);
        }
        afterwards.addFlashAttribute(
                "done",
                "Die Anmeldung ist zurückgenommen. Der Gast bekommt eine Bestätigung"
                        + (followed ? ", der Platz geht an die Warteliste." : "."));
        return toList(found);
    }

    /** Says who was faster, and when. */
    private String over(Found found, Actor actor, RedirectAttributes afterwards) {
        var number = found.line().number();
        var cancelled = desk.cancelledOnBehalf(number);
        if (cancelled.isEmpty()) {
            var state = guests.find(number)
                    .map(GuestLine::state)
                    .orElse(found.line().state());
            afterwards.addFlashAttribute(
                    "refusal", "Diese Anmeldung lässt sich nicht mehr zurücknehmen (%s).".formatted(state.label()));
            return toList(found);
        }
        boolean own = cancelled.get().actor().equals(actor.name());
        var at = cancelled.get().at().atZone(OfficeClock.ZONE);
        afterwards.addFlashAttribute(
                own ? "done" : "refusal",
                "%s den Gast schon abgemeldet, am %s um %s Uhr."
                        .formatted(
                                own ? "Sie haben" : cancelled.get().actor() + " hat",
                                GermanDay.withWeekday(at.toLocalDate()),
                                TIME.format(at)));
        return toList(found);
    }

    @GetMapping("/konferenz/gaeste/{guest}/tisch")
    String askForTable(@PathVariable String guest, Actor actor, Model model) {
        var found = find(guest, actor);
        return found.line().state() == GuestState.SEATED ? tablePage(found, "", Map.of(), model) : toList(found);
    }

    /** By hand, for somebody who cannot use the link or is better off elsewhere. */
    @PostMapping("/konferenz/gaeste/{guest}/tisch")
    String rebook(
            @PathVariable String guest,
            @RequestParam(name = "table", defaultValue = "") String table,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var found = find(guest, actor);
        if (found.line().state() != GuestState.SEATED) {
            return toList(found);
        }
        var wanted = found.conference().tables().stream()
                .filter(each -> each.id().toString().equals(table))
                .findFirst();
        try {
            desk.rebook(
                    found.line().number(),
                    wanted.orElseThrow(() -> new RefusedException("table", "Bitte wählen Sie einen Tisch aus."))
                            .id(),
                    actor);
            afterwards.addFlashAttribute("done", "Der Tisch ist gewechselt, der Gast bekommt eine Nachricht.");
            return toList(found);
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var problem = Map.of("table", String.valueOf(refused.getMessage()));
            return tablePage(found, table, problem, model);
        }
    }

    /** @param there {@code ja}; anything else if somebody was ticked by mistake */
    @PostMapping("/konferenz/gaeste/{guest}/ankunft")
    String checkIn(
            @PathVariable String guest,
            @RequestParam(name = "da", defaultValue = "ja") String there,
            Actor actor,
            RedirectAttributes afterwards) {
        var found = find(guest, actor);
        desk.checkIn(found.line().number(), there.equals("ja"), actor)
                .ifPresent(refusal -> afterwards.addFlashAttribute("refusal", refusal));
        return toList(found);
    }

    private Found find(String guest, Actor actor) {
        ConferenceDoor.requirePlanner(actor);
        return CaseNumber.parse(guest)
                .flatMap(number -> guests.find(number)
                        .flatMap(line -> guests.conferenceOf(number).map(conference -> new Found(line, conference))))
                .orElseThrow(ConferenceDoor::notFound);
    }

    private String page(Found found, String channel, Map<String, String> problems, Model model) {
        model.addAttribute("guest", found.line());
        model.addAttribute("conference", found.conference());
        model.addAttribute("followed", desk.hasFollower(found.line().number()));
        model.addAttribute("channels", Channel.values());
        model.addAttribute("chosen", channel);
        model.addAttribute("problems", problems);
        return "conference/guest-cancellation";
    }

    private String tablePage(Found found, String chosen, Map<String, String> problems, Model model) {
        model.addAttribute("guest", found.line());
        model.addAttribute("conference", found.conference());
        model.addAttribute(
                "tables", options.freeTables(found.conference(), found.line().number()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("problems", problems);
        return "conference/guest-table";
    }

    private static String toList(Found found) {
        return "redirect:/konferenz/" + found.conference().number() + "/anmeldungen";
    }

    private record Found(GuestLine line, ConferenceInvitation conference) {}

    /** How a guest has said it. */
    enum Channel {
        PHONE("am Telefon"),
        MAIL("per E-Mail"),
        LETTER("mit einem Brief"),
        PERSON("persönlich");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
