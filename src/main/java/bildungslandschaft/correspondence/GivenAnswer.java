package bildungslandschaft.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer that came by a link: which sending of the form it was, and what was said in return. */
@Entity
@Table(name = "link_answers")
class GivenAnswer {

    static final int LONGEST_TEXT = 2_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String tokenHash;
    private UUID submission;
    private Instant answeredAt;
    private String title;

    @Column(length = LONGEST_TEXT)
    private String text;

    @SuppressWarnings("NullAway")
    protected GivenAnswer() {}

    GivenAnswer(Link link, UUID submission, LinkAnswer answer, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = link.id();
        this.submission = submission;
        this.answeredAt = now;
        this.title = answer.title();
        this.text = answer.text();
    }

    boolean cameWith(UUID sending) {
        return sending.equals(submission);
    }

    LinkAnswer answer() {
        return new LinkAnswer(title, text);
    }
}
