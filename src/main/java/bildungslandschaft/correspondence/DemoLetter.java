package bildungslandschaft.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail of the demonstration, exactly as a mail server would have got it. */
@Entity
@Table(name = "demo_post")
public class DemoLetter {

    static final int LONGEST_SOURCE = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demo_post_seq")
    @SequenceGenerator(name = "demo_post_seq", sequenceName = "demo_post_seq", allocationSize = 1)
    private @Nullable Long id;

    private String recipient;
    private String subject;
    private Instant sentAt;

    @Column(length = LONGEST_SOURCE)
    private String source;

    @SuppressWarnings("NullAway")
    protected DemoLetter() {}

    DemoLetter(String recipient, String subject, Instant sentAt, String source) {
        this.recipient = recipient;
        this.subject = subject;
        this.sentAt = sentAt;
        this.source = source;
    }

    public @Nullable Long id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** The whole mail with headers and attachments, in the characters of US-ASCII. */
    public String source() {
        return source;
    }
}
