package bildungslandschaft.counselling;

/** Where and how the conversation takes place (Beratungsform). */
public enum CounsellingMode {
    ON_SITE("vor Ort"),
    PHONE("Telefon"),
    VIDEO("Video"),
    OUTREACH("aufsuchend"),
    ANY("egal");

    private final String label;

    CounsellingMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
