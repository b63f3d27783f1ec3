package bildungslandschaft.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that was handed out. Only the hash of its token is kept here, so this table opens nothing; the link itself
 * stands in the database only in the mail that carries it, until that has been sent.
 */
@Entity
@Table(name = "links")
class IssuedLink {

    @Id
    private String tokenHash;

    @Version
    private @Nullable Integer version;

    private String purpose;
    private String caseNumber;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway")
    protected IssuedLink() {}

    IssuedLink(String tokenHash, Link link, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.purpose = link.purpose();
        this.caseNumber = link.caseNumber();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    Link link() {
        return new Link(purpose, caseNumber);
    }
}
