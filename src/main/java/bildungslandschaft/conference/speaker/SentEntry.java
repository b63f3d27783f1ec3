package bildungslandschaft.conference.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The appointment in the calendar of whoever has agreed, and which version of it was sent last. */
@Embeddable
class SentEntry {

    @Column(name = "entry_sequence")
    private int sequence;

    @Column(name = "entry_sent")
    private boolean sent;

    boolean isSent() {
        return sent;
    }

    /** The number of the version that goes out now, 0 for the first. */
    int next() {
        sequence = sent ? sequence + 1 : 0;
        sent = true;
        return sequence;
    }
}
