package bildungslandschaft.monitoring.web;

import bildungslandschaft.directory.Role;
import bildungslandschaft.monitoring.Incidents;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartPart.Line;
import bildungslandschaft.workflow.StartPart.Way;
import bildungslandschaft.workflow.StartSection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the technical administration wants to know first: whether anything has failed. */
@Component
class OperationsStart implements StartSection {

    private final Incidents incidents;

    OperationsStart(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Optional<StartPart> partFor(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        int failed = incidents.open().size();
        return Optional.of(new StartPart(
                "Betrieb",
                failed == 0 ? "Zurzeit ist nichts gestört." : "Ein Mensch muss handeln.",
                List.of(
                        new Line(
                                new Way("Störungen", "/monitoring/stoerungen"),
                                switch (failed) {
                                    case 0 -> "keine; hier steht, was nicht gelungen ist, und lässt sich wiederholen";
                                    case 1 -> "ein automatischer Schritt gelingt nicht";
                                    default -> "%d automatische Schritte gelingen nicht".formatted(failed);
                                },
                                null),
                        new Line(
                                new Way("Fehlgeschlagene Anmeldungen", "/betrieb/anmeldungen"),
                                "wo falsche Passwörter eingegeben wurden",
                                null)),
                new Way("Datenbank, Mailversand, Aufträge und Versionen", "/betrieb")));
    }
}
