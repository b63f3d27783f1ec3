package bildungslandschaft.conference;

/** What the Kommunaler Steuerungskreis Bildung decided about a conference. */
public enum ConferenceResolution {
    RESOLVED,
    ADJUST,
    SUSPENDED
}
