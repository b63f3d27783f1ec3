package bildungslandschaft.conference.web;

import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeSheet;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The programme, or the part of it, in an address; for those who plan conferences. */
@Component
class ProgrammeDoor {

    private final ProgrammeSheets sheets;

    ProgrammeDoor(ProgrammeSheets sheets) {
        this.sheets = sheets;
    }

    ProgrammeSheet read(String number, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> sheets.find(parsed, actor))
                .orElseThrow(ConferenceDoor::notFound);
    }

    ProgrammeSheet plan(String number, Actor actor) {
        ConferenceDoor.requirePlanner(actor);
        return read(number, actor);
    }

    /** Empty if it is not in the programme any more, for those who may change it. */
    Optional<ProgrammeLine> line(String id, Actor actor) {
        ConferenceDoor.requirePlanner(actor);
        return sheets.line(idIn(id).orElseThrow(ConferenceDoor::notFound), actor);
    }

    /** Where whoever works on the programme goes on, and where whoever comes too late for that reads what it was. */
    static String toProgramme(ProgrammeSheet sheet) {
        return "redirect:/konferenz/%s/programm/bearbeiten"
                .formatted(sheet.conference().number());
    }

    static Optional<UUID> idIn(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }
}
