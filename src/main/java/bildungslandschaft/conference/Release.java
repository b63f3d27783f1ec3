package bildungslandschaft.conference;

/** What management says to something that is to go out. */
public enum Release {
    RELEASED,
    CHANGES
}
