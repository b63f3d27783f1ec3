package bildungslandschaft.correspondence;

/** What has become of a mail. */
enum MessageState {
    QUEUED,
    SENT,
    FAILED
}
