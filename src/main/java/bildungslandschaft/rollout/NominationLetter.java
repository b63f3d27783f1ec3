package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.Office;
import bildungslandschaft.directory.AdministrativeUnit;

/** The letter in which the office asks a municipality without a contact to name one (M-RO-01). */
final class NominationLetter {

    private NominationLetter() {}

    static String text(AdministrativeUnit unit, ProjectProfile project, Office office) {
        return """
                Guten Tag,

                der Kommunale Steuerungskreis Bildung hat das Projekt „%s“ beschlossen. Es soll auch die Kitas bei Ihnen \
                erreichen: %s.

                Ob und in welcher Reihenfolge wir Ihre Kitas ansprechen, entscheiden Sie. Zurzeit kennen wir bei Ihnen \
                keine Ansprechperson für Bildung. Bitte nennen Sie uns eine Person und eine Vertretung. Die Aufgabe braucht \
                etwa zehn Minuten in der Woche.

                Solange niemand benannt ist, wartet Ihr Plan. Wir entscheiden nichts für Sie.

                Sie erreichen uns unter %s oder %s.

                Freundliche Grüße
                %s""".formatted(project.title(), unit.name(), office.phone(), office.mailAddress(), office.name());
    }
}
