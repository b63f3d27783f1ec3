package bildungslandschaft.correspondence;

/** What has become of a link that was handed out. */
public enum LinkState {
    OPEN,
    USED,
    REVOKED,
    EXPIRED
}
