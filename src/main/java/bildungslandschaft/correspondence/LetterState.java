package bildungslandschaft.correspondence;

/** What has become of a letter on paper. */
public enum LetterState {
    WAITING,
    POSTED,

    /** Nobody needs it any more, for instance because the answer came by telephone. */
    DROPPED
}
