package bildungslandschaft.counselling;

/** What the person seeks advice on (Anliegen). */
public enum Concern {
    SECOND_CHANCE_EDUCATION("Schulabschluss nachholen"),
    CAREER_ORIENTATION("Berufsorientierung"),
    VOCATIONAL_TRAINING("Ausbildung"),
    STUDY("Studium"),
    FURTHER_TRAINING("Berufliche Weiterbildung"),
    RETURN_TO_WORK("Wiedereinstieg in den Beruf"),
    REORIENTATION("Berufliche Neuorientierung"),
    FUNDING("Finanzierung und Förderung"),
    RECOGNITION("Anerkennung ausländischer Abschlüsse"),
    LANGUAGE_INTEGRATION("Deutsch lernen und Integration"),
    LITERACY("Lesen, Schreiben, Rechnen"),
    PARENTS("Kita, Schule und Übergänge"),
    FAMILY_EDUCATION("Familienbildung"),
    VOLUNTEERING("Ehrenamt, Freizeit, Angebote für Ältere"),
    SKILLS_ASSESSMENT("Eigene Stärken herausfinden"),
    OTHER("Etwas anderes");

    private final String label;

    Concern(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
