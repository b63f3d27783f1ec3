package bildungslandschaft.rollout;

/** What has become of asking for an approval. */
public enum ApprovalResult {
    APPROVED,
    /** Also where nobody has decided: silence is no approval. */
    REJECTED,
    /** The Kita has another Traeger, so that somebody else is to be asked. */
    PATH_CHANGED
}
