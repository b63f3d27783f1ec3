package bildungslandschaft.conference.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ConferenceReaders;
import bildungslandschaft.conference.ConferenceView;
import bildungslandschaft.conference.registration.GuestLine;
import bildungslandschaft.conference.registration.GuestList;
import bildungslandschaft.conference.registration.GuestSheet;
import bildungslandschaft.conference.registration.GuestState;
import bildungslandschaft.conference.registration.TableAssignment;
import bildungslandschaft.spreadsheet.Download;
import bildungslandschaft.spreadsheet.ListFormat;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How many have registered against how many are wanted, for everybody who works on the conference; and who they are, for
 * coordination and project management.
 */
@Controller
class GuestListController {

    private final ConferenceDoor door;
    private final GuestList guests;
    private final TableAssignment assignment;

    GuestListController(ConferenceDoor door, GuestList guests, TableAssignment assignment) {
        this.door = door;
        this.guests = guests;
        this.assignment = assignment;
    }

    /** @param view which guests are wanted, e.g. {@code warteliste}; anything else shows all */
    @GetMapping("/konferenz/{number}/anmeldungen")
    String page(
            @PathVariable String number,
            @RequestParam(name = "ansicht", defaultValue = "") String view,
            Actor actor,
            Model model) {
        var plan = door.read(number, actor);
        var conference = plan.conference();
        model.addAttribute("conference", conference);
        model.addAttribute("day", GermanDay.withWeekday(conference.day()));
        model.addAttribute("registrationEnd", GermanDay.withWeekday(plan.registrationEnd()));
        model.addAttribute("figures", guests.figures(conference.number()));
        boolean mayRead = ConferenceReaders.mayPlan(actor);
        model.addAttribute("mayRead", mayRead);
        if (mayRead) {
            var all = guests.lines(conference.number());
            var chosen = View.called(view);
            model.addAttribute("lines", all.stream().filter(chosen::shows).toList());
            model.addAttribute("pills", pills(all, chosen));
            model.addAttribute("proposals", proposals(conference));
            model.addAttribute("over", plan.today().isAfter(conference.day()));
            model.addAttribute("isDay", !plan.today().isBefore(conference.day()));
        }
        return "conference/guests";
    }

    @GetMapping("/konferenz/{number}/anmeldungen/liste.csv")
    ResponseEntity<byte[]> csv(@PathVariable String number, Actor actor) {
        return file(ListFormat.CSV, number, actor);
    }

    @GetMapping("/konferenz/{number}/anmeldungen/liste.xlsx")
    ResponseEntity<byte[]> excel(@PathVariable String number, Actor actor) {
        return file(ListFormat.EXCEL, number, actor);
    }

    private ResponseEntity<byte[]> file(ListFormat format, String number, Actor actor) {
        var conference = door.plan(number, actor).conference().number();
        return Download.of(format, GuestSheet.SHEET, guests.lines(conference), "anmeldungen-" + conference);
    }

    /** As long as people register, where the others could sit changes with each of them. */
    private Map<CaseNumber, String> proposals(ConferenceView conference) {
        return conference.registrationOpen() || !conference.state().ahead()
                ? Map.of()
                : assignment.plan(conference.number()).proposals();
    }

    private static List<Pill> pills(List<GuestLine> all, View chosen) {
        return Arrays.stream(View.values())
                .map(view -> new Pill(
                        view.label,
                        view.parameter,
                        all.stream().filter(view::shows).count(),
                        view == chosen))
                .toList();
    }

    /** A part of the list that can be looked at by itself. */
    record Pill(String label, String parameter, long guests, boolean chosen) {}

    private enum View {
        ALL("alle", "", Set.of(GuestState.values())),
        SEATED(
                "mit Platz",
                "angemeldet",
                Set.of(GuestState.SEATED, GuestState.ATTENDED, GuestState.MISSED, GuestState.PASSED)),
        WAITING("Warteliste", "warteliste", Set.of(GuestState.WAITING)),
        GONE(
                "abgemeldet oder ohne Platz",
                "abgemeldet",
                Set.of(GuestState.CANCELLED, GuestState.DECLINED, GuestState.CALLED_OFF)),
        SUPPORT("mit Unterstützung", "unterstuetzung", Set.of(GuestState.SEATED, GuestState.WAITING));

        private final String label;
        private final String parameter;
        private final Set<GuestState> states;

        View(String label, String parameter, Set<GuestState> states) {
            this.label = label;
            this.parameter = parameter;
            this.states = states;
        }

        static View called(String parameter) {
            return Optional.of(parameter).stream()
                    .flatMap(typed -> Arrays.stream(values()).filter(view -> view.parameter.equals(typed)))
                    .findFirst()
                    .orElse(ALL);
        }

        boolean shows(GuestLine line) {
            return states.contains(line.state()) && (this != SUPPORT || line.support() != null);
        }
    }
}
