package bildungslandschaft.directory;

/** What an advisor knows more about than the others. */
public enum Competence {
    TRANSITIONS("Übergang Schule – Beruf"),
    SECOND_CHANCE_EDUCATION("Zweiter Bildungsweg"),
    RECOGNITION("Anerkennung ausländischer Abschlüsse"),
    LANGUAGE("Beratung in anderen Sprachen"),
    PARENTS("Fragen von Eltern");

    private final String label;

    Competence(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
