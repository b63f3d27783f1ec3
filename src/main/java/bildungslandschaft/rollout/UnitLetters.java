package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.Digest;
import bildungslandschaft.correspondence.DigestLine;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality's contacts, or those who stand in for them, are written by mail or in their digest. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitLetters {

    private final Correspondence correspondence;
    private final Digest digest;
    private final Projects projects;
    private final Kitas kitas;
    private final Directory directory;
    private final Clock clock;

    UnitLetters(
            Correspondence correspondence,
            Digest digest,
            Projects projects,
            Kitas kitas,
            Directory directory,
            Clock clock) {
        this.correspondence = correspondence;
        this.digest = digest;
        this.projects = projects;
        this.kitas = kitas;
        this.directory = directory;
        this.clock = clock;
    }

    /** M-RO-02: a project begins in the municipality, and its plan lies ready. */
    void announceProject(CaseNumber number, CaseNumber project, String unit) {
        var profile = projects.findById(project.value()).orElseThrow().profile();
        send(
                number,
                unit,
                "project-start",
                Map.of("project", profile.title(), "goal", profile.goal(), "unit", nameOf(unit)));
    }

    /** M-RO-11: the project ends before its time. */
    void announceStop(CaseNumber number, CaseNumber project, String unit) {
        var title = projects.findById(project.value()).orElseThrow().profile().title();
        send(number, unit, "project-stopped", Map.of("project", title, "unit", nameOf(unit)));
    }

    /** M-RO-03 in copy, by mail or on paper: a line of the next digest, since there is nothing to do about it. */
    void tellOfInvitation(ParticipationView file) {
        var kita = kitas.kita(file.kitaId()).map(Kita::name).orElse(file.kitaId());
        var line = DigestLine.news(
                kita + " wurde eingeladen, " + nameOf(file.unit()),
                file.number().value());
        for (var person : directory.holders(Role.CONTACT, file.unit(), LocalDate.now(clock))) {
            // A Kita may be invited again after a year.
            digest.add(person.login(), line, file.number() + "/invited/" + LocalDate.now(clock));
        }
    }

    private void send(CaseNumber number, String unit, String template, Map<String, Object> model) {
        for (var person : directory.responsibleFor(Role.CONTACT, unit, LocalDate.now(clock))) {
            correspondence.send(new OutgoingMail(
                    number + "/" + template + "/" + person.login(),
                    number.value(),
                    person.email(),
                    person.displayName(),
                    "rollout/mail/" + template,
                    model,
                    null));
        }
    }

    private String nameOf(String unit) {
        return directory.unit(unit).map(AdministrativeUnit::name).orElse(unit);
    }
}
