package bildungslandschaft.conference.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ConferenceReaders;
import bildungslandschaft.conference.ConferenceState;
import bildungslandschaft.conference.ProgrammeSheet;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.conference.RegistrationPhase;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The programme for everybody once it is released, and for those who work on it all the time. */
@Controller
class ProgrammeController {

    private final ProgrammeSheets sheets;
    private final ProgrammeDoor door;
    private final ConferenceInvitations invitations;
    private final Actors actors;

    ProgrammeController(ProgrammeSheets sheets, ProgrammeDoor door, ConferenceInvitations invitations, Actors actors) {
        this.sheets = sheets;
        this.door = door;
        this.invitations = invitations;
        this.actors = actors;
    }

    @GetMapping("/konferenz/{number}/programm")
    String show(@PathVariable String number, @Nullable Principal reader, Model model) {
        var sheet = CaseNumber.parse(number)
                .flatMap(parsed -> sheets.released(parsed)
                        .or(() -> reader == null
                                ? Optional.<ProgrammeSheet>empty()
                                : sheets.preview(parsed, actors.of(reader.getName()))))
                .orElseThrow(ConferenceDoor::notFound);
        fill(sheet, model);
        model.addAttribute("cancelled", sheet.conference().state() == ConferenceState.CANCELLED);
        model.addAttribute(
                "mayRegister",
                invitations
                        .find(sheet.conference().number())
                        .filter(conference -> conference.phase() == RegistrationPhase.OPEN)
                        .isPresent());
        model.addAttribute("staff", reader != null && ConferenceReaders.mayRead(actors.of(reader.getName())));
        return "conference/programme";
    }

    @GetMapping("/konferenz/{number}/programm/bearbeiten")
    String edit(@PathVariable String number, Actor actor, Model model) {
        fill(door.plan(number, actor), model);
        return "conference/programme-edit";
    }

    private static void fill(ProgrammeSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("conference", sheet.conference());
        model.addAttribute("day", GermanDay.withWeekday(sheet.conference().day()));
    }
}
