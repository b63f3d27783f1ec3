package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.OutgoingLetter;
import bildungslandschaft.correspondence.PaperPost;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Municipality;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letter in which the office asks a municipality without a contact to name one (M-RO-01). */
@Component
class NominationLetter {

    private final PaperPost paper;
    private final Projects projects;
    private final Directory directory;
    private final Clock clock;

    NominationLetter(PaperPost paper, Projects projects, Directory directory, Clock clock) {
        this.paper = paper;
        this.projects = projects;
        this.directory = directory;
        this.clock = clock;
    }

    /** Puts it with the letters that wait for the printer. */
    void write(UnitRollout file) {
        paper.write(letter(file));
    }

    /** Whom it is for, in one line. */
    String addressee(UnitRollout file) {
        return String.join(", ", letter(file).names());
    }

    String words(UnitRollout file) {
        return paper.preview(letter(file));
    }

    private OutgoingLetter letter(UnitRollout file) {
        var today = LocalDate.now(clock);
        var unit = directory.unit(file.unit()).orElseThrow();
        var project = projects.findById(file.project().value()).orElseThrow().profile();
        return new OutgoingLetter(
                RolloutLetters.DESK,
                file.number() + "/nomination/" + today,
                file.number().value(),
                "Bitte um Benennung einer Ansprechperson",
                unit.name(),
                List.of(unit.name(), headOf(unit)),
                townOf(unit, today),
                null,
                "rollout/mail/nomination",
                Map.of("project", project.title(), "unit", unit.name()),
                directory.holders(Role.MANAGEMENT, null, today).stream()
                        .map(Person::displayName)
                        .findFirst()
                        .orElse(null),
                null);
    }

    private static String headOf(AdministrativeUnit unit) {
        return unit.kind() == AdministrativeUnit.Kind.AMT
                ? "Amtsdirektorin oder Amtsdirektor"
                : "Bürgermeisterin oder Bürgermeister";
    }

    /** Of several municipalities nobody here knows where the town hall stands. */
    private String townOf(AdministrativeUnit unit, LocalDate today) {
        List<Municipality> places = directory.municipalitiesOf(unit.code(), today);
        return places.size() == 1
                ? places.get(0).postcode() + " " + places.get(0).name()
                : "";
    }
}
