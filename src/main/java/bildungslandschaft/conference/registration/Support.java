package bildungslandschaft.conference.registration;

/** What somebody needs to be at a conference. */
public enum Support {
    STEP_FREE("Zugang ohne Stufen"),
    SIGN_LANGUAGE("Gebärdensprache"),
    SPEECH_TO_TEXT("Schriftdolmetschen"),
    HEARING_LOOP("Höranlage"),
    LARGE_PRINT("Große Schrift"),
    CHILDCARE("Kinderbetreuung");

    private final String label;

    Support(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
