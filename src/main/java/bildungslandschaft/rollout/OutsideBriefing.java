package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those outside are shown who answer by a link: nothing but what stands in the mail, since mails are passed on. */
@Component
@Transactional(readOnly = true)
class OutsideBriefing {

    private final Participations participations;
    private final Projects projects;
    private final Kitas kitas;

    OutsideBriefing(Participations participations, Projects projects, Kitas kitas) {
        this.participations = participations;
        this.projects = projects;
        this.kitas = kitas;
    }

    List<Fact> facts(CaseNumber number) {
        var file = file(number);
        var profile = projects.findById(file.project().value()).orElseThrow().profile();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Projekt", profile.title()));
        facts.add(new Fact("Worum es geht", profile.goal()));
        kitas.kita(file.kitaId()).map(Kita::name).ifPresent(name -> facts.add(new Fact("Einrichtung", name)));
        return facts;
    }

    ParticipationView file(CaseNumber number) {
        return participations.get(number).view();
    }

    /** Where the Kita stands, and by whom its word came, for those whose link is closed. */
    String standing(CaseNumber number) {
        var file = file(number);
        var standing = "Die Kita ist seit dem %s: %s."
                .formatted(GermanDay.of(file.stateSince()), file.state().label());
        return file.receipt() == null ? standing : file.receipt().sentence() + " " + standing;
    }
}
