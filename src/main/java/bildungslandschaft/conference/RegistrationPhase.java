package bildungslandschaft.conference;

/** Whether guests can register for a conference. */
public enum RegistrationPhase {
    /** Nobody outside of the office knows of the conference yet. */
    UNANNOUNCED,
    AHEAD,
    OPEN,
    CLOSED,
    CALLED_OFF
}
